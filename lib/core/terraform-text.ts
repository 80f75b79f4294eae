// Text as Terraform reads it: `${…}` and `%{…}` are templates, and what a user or a provider writes is none.

/** A value that an engine fills in at synthesis, in the place of a text, of a list or of a map. */
const TOKEN = /([$#&]\{TfToken\[[^\]]*\]\})/;

/** The text with its literal parts escaped, so that Terraform gives back what was written. Tokens stay. */
export function escaped(text: string): string {
  return text
    .split(TOKEN)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/\$\{/g, '$$$${').replace(/%\{/g, '%%{')))
    .join('');
}

/** A literal as Terraform's `urlencode` has it, which is Go's `url.QueryEscape`: nothing stays but letters, digits and `-_.~`. */
export function urlencoded(literal: string): string {
  return encodeURIComponent(literal)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, '+');
}
