/**
 * Expressions in strings of Terraform JSON: text with `${...}` in it.
 *
 * Read are literals, references, calls of functions, lists and objects, which is what CDKTF writes. Of anything else (operators, `for`,
 * conditionals) only its text is kept: nobody here says what it comes to.
 *
 * Source: "Expressions" and "JSON Configuration Syntax", Terraform language documentation.
 */
export type Expression =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'text'; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: 'reference'; readonly path: readonly (string | number)[]; readonly text: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Expression])[] }
  | { readonly kind: 'other'; readonly text: string };

/** A string of Terraform JSON, as the expression that it is. A string that is one expression has its type, every other is text. */
export function parseText(text: string): Expression {
  const parts = partsOf(text);
  if (parts.length === 1) return typeof parts[0] === 'string' ? { kind: 'literal', value: parts[0] } : parts[0];
  return parts.length === 0 ? { kind: 'literal', value: '' } : { kind: 'text', parts };
}

function partsOf(text: string): (string | Expression)[] {
  const parts: (string | Expression)[] = [];
  let [plain, at] = ['', 0];
  while (at < text.length) {
    const escape = ['$', '%'].find((mark) => text.startsWith(`${mark}${mark}{`, at));
    if (escape !== undefined) {
      plain += `${escape}{`;
      at += 3;
    } else if (text.startsWith('${', at) || text.startsWith('%{', at)) {
      const end = closingOf(text, at + 1);
      const inner = text.slice(at + 2, end - 1).trim();
      if (plain !== '') parts.push(plain);
      plain = '';
      // a directive (`%{ if ... }`) rules what comes behind it, so that the rest is not known either
      parts.push(text[at] === '$' ? parseExpression(inner) : { kind: 'other', text: text.slice(at) });
      at = text[at] === '$' ? end : text.length;
    } else {
      plain += text[at++];
    }
  }
  return plain === '' ? parts : [...parts, plain];
}

/** Behind the brace that closes the one at a place; strings within may hold braces of their own. */
function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '"') at = closingQuote(text, at);
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return text.length + 1;
}

function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
    else if (text.startsWith('${', at) && text[at - 1] !== '$') at = closingOf(text, at + 1) - 1;
  }
  return text.length;
}

/** An expression without the `${` and `}` around it. */
export function parseExpression(text: string): Expression {
  const parser = new Parser(text);
  const expression = parser.expression();
  return expression && parser.isAtEnd() ? expression : { kind: 'other', text };
}

const NAME = /[A-Za-z_][A-Za-z0-9_-]*/y;
const NUMBER = /-?\d+(?:\.\d+)?/y;
const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

class Parser {
  private at = 0;

  public constructor(private readonly text: string) {
  }

  public isAtEnd(): boolean {
    this.space();
    return this.at >= this.text.length;
  }

  /** Undefined for what is not read. */
  public expression(): Expression | undefined {
    this.space();
    const start = this.at;
    const next = this.text[start];
    if (next === '"') return this.string();
    if (next === '[') return this.list();
    if (next === '{') return this.object();
    const number = this.take(NUMBER);
    if (number !== undefined) return { kind: 'literal', value: Number(number) };
    const name = this.take(NAME);
    if (name === undefined) return undefined;
    if (Object.hasOwn(WORDS, name)) return { kind: 'literal', value: WORDS[name] };
    if (this.text[this.at] === '(') {
      const args = this.sequence('(', ')', () => this.expression());
      return args && { kind: 'call', name, args, text: this.text.slice(start, this.at) };
    }
    return this.reference([name], start);
  }

  private reference(path: (string | number)[], start: number): Expression | undefined {
    for (;;) {
      const next = this.text[this.at];
      if (next === '.') {
        this.at++;
        const part = this.take(NAME) ?? this.take(NUMBER);
        if (part === undefined) return undefined; // a splat
        path.push(/^\d+$/.test(part) ? Number(part) : part);
      } else if (next === '[') {
        this.at++;
        const key = this.expression();
        this.space();
        if (key?.kind !== 'literal' || !['string', 'number'].includes(typeof key.value) || this.text[this.at++] !== ']') return undefined;
        path.push(key.value as string | number);
      } else {
        return { kind: 'reference', path, text: this.text.slice(start, this.at) };
      }
    }
  }

  private string(): Expression | undefined {
    const end = closingQuote(this.text, this.at);
    if (end >= this.text.length) return undefined;
    const raw = this.text.slice(this.at + 1, end);
    this.at = end + 1;
    const parts = partsOf(raw).map((part) => typeof part === 'string' ? unescaped(part) : part);
    return parts.every((part) => typeof part === 'string') ? { kind: 'literal', value: parts.join('') } : { kind: 'text', parts };
  }

  private list(): Expression | undefined {
    const items = this.sequence('[', ']', () => this.expression());
    return items && { kind: 'list', items };
  }

  private object(): Expression | undefined {
    const entries = this.sequence('{', '}', () => {
      this.space();
      const key = this.text[this.at] === '"' ? this.string() : undefined;
      const name = key?.kind === 'literal' ? String(key.value) : this.take(NAME);
      this.space();
      if (name === undefined || !['=', ':'].includes(this.text[this.at])) return undefined;
      this.at++;
      const value = this.expression();
      return value && [name, value] as const;
    });
    return entries && { kind: 'object', entries };
  }

  /** Things between two brackets, divided by commas. */
  private sequence<T>(open: string, close: string, one: () => T | undefined): T[] | undefined {
    const items: T[] = [];
    if (this.text[this.at] !== open) return undefined;
    this.at++;
    for (;;) {
      this.space();
      if (this.text[this.at] === close) {
        this.at++;
        return items;
      }
      const item = one();
      if (item === undefined) return undefined;
      items.push(item);
      this.space();
      if (this.text[this.at] === ',') this.at++;
      else if (this.text[this.at] !== close) return undefined;
    }
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { 'n': '\n', 'r': '\r', 't': '\t', '"': '"', '\\': '\\' };

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (whole, code: string | undefined, letter: string) =>
    code !== undefined ? String.fromCharCode(parseInt(code, 16)) : ESCAPES[letter] ?? whole);
}
