// Text as Terraform reads it: `${…}` and `%{…}` are templates, and what a user or a provider writes is none.

/** A value that an engine fills in at synthesis, in the place of a text, of a list or of a map. */
const TOKEN = /([$#&]\{TfToken\[[^\]]*\]\})/;

/**
 * The text with its literal parts escaped, so that Terraform gives back what was written. Tokens stay.
 *
 * Beside tokens a dollar is written as an expression of its own, `${"$"}`: Terraform would read one that stands directly before a reference as
 * the escape of it, and engines leave the braces off a reference that follows an escape which nothing closes.
 */
export function escaped(text: string): string {
  const parts = text.split(TOKEN);
  if (parts.length === 1) return text.replace(/\$\{/g, '$$$${').replace(/%\{/g, '%%{');
  return parts.map((part, i) => (i % 2 === 1 ? part : besideTokens(part, i < parts.length - 1))).join('');
}

function besideTokens(literal: string, tokenFollows: boolean): string {
  const dollars = tokenFollows ? /\$+(?=\{|$)/g : /\$+(?=\{)/g;
  return literal.replace(dollars, (run) => `\${"${run}"}`).replace(/%\{/g, '%%{');
}

/** A literal as Terraform's `urlencode` has it, which is Go's `url.QueryEscape`: nothing stays but letters, digits and `-_.~`. */
export function urlencoded(literal: string): string {
  return encodeURIComponent(literal)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, '+');
}
