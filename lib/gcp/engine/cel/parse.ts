/**
 * Parses the Common Expression Language, in which Google writes conditions.
 *
 * All of its grammar but messages (`Type{...}`) and bytes is read. A parser of our own, since users run the engine in Jest, which loads no ES modules
 * by `require`: `@marcbachmann/cel-js` is one, and `@bufbuild/cel` takes ten megabytes with what it needs.
 *
 * Source: https://github.com/google/cel-spec/blob/master/doc/langdef.md
 */
export type Cel =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'select'; readonly of: Cel; readonly field: string }
  | { readonly kind: 'index'; readonly of: Cel; readonly key: Cel }
  | { readonly kind: 'call'; readonly name: string; readonly of?: Cel; readonly args: readonly Cel[] }
  | { readonly kind: 'list'; readonly items: readonly Cel[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [Cel, Cel])[] }
  | { readonly kind: 'not' | 'minus'; readonly of: Cel }
  | { readonly kind: 'operation'; readonly operator: string; readonly left: Cel; readonly right: Cel }
  | { readonly kind: 'choice'; readonly condition: Cel; readonly then: Cel; readonly otherwise: Cel };

/** An expression that is none, with the place where it stops to be one. */
export class CelError extends Error {
}

/** Operators, those that bind least first. */
const LEVELS: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!=', '<=', '>=', '<', '>', 'in'], ['+', '-'], ['*', '/', '%']];

/** Words that are no names, but of fields. */
const RESERVED = new Set([
  'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'in', 'let', 'loop', 'namespace', 'package', 'return', 'var', 'void', 'while',
]);

/** @throws CelError */
export function parseCel(text: string): Cel {
  return new Parser(tokensOf(text)).whole();
}

interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'sign' | 'end';
  readonly value: string;
  readonly at: number;
}

/** After a backslash come these alone. */
const ESCAPE = /\\(?:[abfnrtv\\?"'`]|[xX][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-3][0-7]{2})/.source;

/** Texts as they are, and texts with escapes; those in three quotes go over lines. */
const TEXTS = [
  ...['"""', '\'\'\''].flatMap((quotes) => [`[rR]${quotes}[^]*?${quotes}`, `${quotes}(?:${ESCAPE}|[^\\\\])*?${quotes}`]),
  ...['"', '\''].flatMap((quote) => [`[rR]${quote}[^${quote}\\n\\r]*${quote}`, `${quote}(?:${ESCAPE}|[^${quote}\\\\\\n\\r])*${quote}`]),
];

const TOKEN = new RegExp([
  /(?<space>\s+|\/\/[^\n]*)/,
  new RegExp(`(?<text>${TEXTS.join('|')})`),
  /(?<number>0[xX][0-9a-fA-F]+[uU]?|(?:\d+\.\d+|\.\d+|\d+(?=[eE]))(?:[eE][+-]?\d+)?|\d+[uU]?)/,
  /(?<name>[A-Za-z_][A-Za-z0-9_]*)/,
  /(?<sign>\|\||&&|==|!=|<=|>=|[-+*/%<>!?:.,()[\]{}])/,
].map(({ source }) => source).join('|'), 'y');

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text)?.groups;
    const kind = (['space', 'text', 'number', 'name', 'sign'] as const).find((each) => found?.[each] !== undefined);
    if (!kind) throw new CelError(`something else at character ${at + 1}`);
    if (kind !== 'space') tokens.push({ kind, value: found![kind], at });
    at = TOKEN.lastIndex;
  }
  return [...tokens, { kind: 'end', value: 'the end', at }];
}

class Parser {
  private position = 0;

  public constructor(private readonly tokens: readonly Token[]) {
  }

  public whole(): Cel {
    const expression = this.expression();
    if (this.next.kind !== 'end') throw this.wrong();
    return expression;
  }

  private get next(): Token {
    return this.tokens[this.position];
  }

  private expression(): Cel {
    const condition = this.level(0);
    if (!this.accept('?')) return condition;
    const then = this.level(0);
    this.expect(':');
    return { kind: 'choice', condition, then, otherwise: this.expression() };
  }

  private level(depth: number): Cel {
    if (depth === LEVELS.length) return this.unary();
    let left = this.level(depth + 1);
    for (let operator = this.operator(depth); operator !== undefined; operator = this.operator(depth)) {
      left = { kind: 'operation', operator, left, right: this.level(depth + 1) };
    }
    return left;
  }

  private operator(depth: number): string | undefined {
    const { kind, value } = this.next;
    if ((kind !== 'sign' && value !== 'in') || !LEVELS[depth].includes(value)) return undefined;
    this.position++;
    return value;
  }

  private unary(): Cel {
    for (const [sign, kind] of [['!', 'not'], ['-', 'minus']] as const) {
      if (this.accept(sign)) return { kind, of: this.unary() };
    }
    return this.members(this.primary());
  }

  private members(of: Cel): Cel {
    if (this.accept('.')) {
      const name = this.name();
      return this.members(this.accept('(') ? { kind: 'call', name, of, args: this.items(')') } : { kind: 'select', of, field: name });
    }
    if (this.accept('[')) {
      const key = this.expression();
      this.expect(']');
      return this.members({ kind: 'index', of, key });
    }
    return of;
  }

  private primary(): Cel {
    const token = this.next;
    this.position++;
    switch (token.kind) {
      case 'text': return { kind: 'literal', value: textOf(token.value) };
      case 'number': return { kind: 'literal', value: Number(token.value.replace(/[uU]$/, '')) };
      case 'name': {
        if (token.value === 'true' || token.value === 'false') return { kind: 'literal', value: token.value === 'true' };
        if (token.value === 'null') return { kind: 'literal', value: null };
        if (RESERVED.has(token.value)) break;
        return this.accept('(') ? { kind: 'call', name: token.value, args: this.items(')') } : { kind: 'name', name: token.value };
      }
      case 'sign': {
        if (token.value === '[') return { kind: 'list', items: this.items(']') };
        if (token.value === '{') return { kind: 'map', entries: this.entries() };
        if (token.value === '.') return this.primary(); // a name from the root
        if (token.value !== '(') break;
        const inner = this.expression();
        this.expect(')');
        return inner;
      }
      default:
    }
    this.position--;
    throw this.wrong();
  }

  private items(close: string): Cel[] {
    const items: Cel[] = [];
    while (!this.accept(close)) {
      items.push(this.expression());
      if (this.accept(',')) continue;
      this.expect(close);
      break;
    }
    return items;
  }

  private entries(): (readonly [Cel, Cel])[] {
    const entries: (readonly [Cel, Cel])[] = [];
    while (!this.accept('}')) {
      const key = this.expression();
      this.expect(':');
      entries.push([key, this.expression()]);
      if (this.accept(',')) continue;
      this.expect('}');
      break;
    }
    return entries;
  }

  private name(): string {
    const { kind, value } = this.next;
    if (kind !== 'name') throw this.wrong();
    this.position++;
    return value;
  }

  private accept(sign: string): boolean {
    const { kind, value } = this.next;
    if (kind !== 'sign' || value !== sign) return false;
    this.position++;
    return true;
  }

  private expect(sign: string): void {
    if (!this.accept(sign)) throw this.wrong();
  }

  private wrong(): CelError {
    return new CelError(`${this.next.kind === 'end' ? 'the end' : this.next.value.slice(0, 20)} at character ${this.next.at + 1}`);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\u0007', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function textOf(token: string): string {
  const raw = /^[rR]/.test(token);
  const quoted = raw ? token.slice(1) : token;
  const quotes = /^("""|''')/.test(quoted) ? 3 : 1;
  const inner = quoted.slice(quotes, quoted.length - quotes);
  return raw ? inner : inner.replace(/\\(?:[xX]([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})|([^]))/g,
    (_, hex?: string, short?: string, long?: string, octal?: string, letter?: string) => {
      const code = hex ?? short ?? long;
      if (code !== undefined) return String.fromCodePoint(parseInt(code, 16));
      return octal !== undefined ? String.fromCharCode(parseInt(octal, 8)) : ESCAPES[letter!] ?? letter!;
    });
}
