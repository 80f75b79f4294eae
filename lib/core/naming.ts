import { createHash } from 'crypto';

/**
 * A name for something that a construct makes, from the construct's path. It is the same as long as the path is, and differs from the name
 * of any other path: where that is not plain to see, a digest of the path is part of it.
 *
 * @param path the construct's path, parts divided by slashes
 * @param length the most characters that the name may have
 */
export function nameFromPath(path: string, length: number): string {
  const name = path.replace(/[^A-Za-z0-9]+/g, '-');
  const plain = path.split('/').every((part) => /^[A-Za-z0-9]+$/.test(part));
  if (plain && name.length <= length) return name;
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 8);
  return `${name.slice(0, length - 9)}-${digest}`;
}

/**
 * As `nameFromPath`, for names that take no capitals and begin with a letter: `acme/ProdDeleteDeny` becomes `acme-prod-delete-deny` and a digest.
 * Only a path that is such a name already, apart from its slashes, has none.
 */
export function lowerNameFromPath(path: string, length: number): string {
  const words = path.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '');
  const plain = /^[a-z][a-z0-9]*(\/[a-z0-9]+)*$/.test(path);
  if (plain && words.length <= length) return words;
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 8);
  return `${(words || 'guardrail').slice(0, length - 9).replace(/-+$/, '')}-${digest}`;
}
