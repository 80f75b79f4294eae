import { Interval } from './intervals';

// Addresses are points of one line: those of version 4, a gap, those of version 6.

const SIX = 2n ** 64n;
const FOURS: Interval = [0n, 2n ** 32n - 1n];
const SIXES: Interval = [SIX, SIX + 2n ** 128n - 1n];

/** Every address. */
export const ADDRESSES: readonly Interval[] = [FOURS, SIXES];

/** The point that an address is; undefined if the text is no address. */
export function addressOf(text: string): bigint | undefined {
  const number = text.includes(':') ? sixOf(text) : fourOf(text);
  return number === undefined ? undefined : number + (text.includes(':') ? SIX : 0n);
}

/** The addresses of a range, `10.0.0.0/8`, or of one address; undefined if the text is neither. */
export function rangeOf(text: string): Interval | undefined {
  const [address, length, more] = text.split('/');
  const point = addressOf(address);
  if (point === undefined || more !== undefined) return undefined;
  const [first, longest] = address.includes(':') ? [SIX, 128] : [0n, 32];
  if (length === undefined) return [point, point];
  if (!/^\d{1,3}$/.test(length) || Number(length) > longest) return undefined;
  const size = 2n ** BigInt(longest - Number(length));
  const start = first + (point - first) / size * size;
  return [start, start + size - 1n];
}

/** A point as an address. */
export function addressText(point: bigint): string {
  if (point < SIX) return [24n, 16n, 8n, 0n].map((shift) => point / 2n ** shift % 256n).join('.');
  const groups = Array.from({ length: 8 }, (_, i) => ((point - SIX) / 65536n ** BigInt(7 - i) % 65536n).toString(16)).join(':');
  const zeros = [...groups.matchAll(/(?<![^:])0(:0)+(?![^:])/g)].sort((a, b) => b[0].length - a[0].length)[0];
  if (!zeros) return groups;
  const [before, after] = [groups.slice(0, zeros.index), groups.slice(zeros.index + zeros[0].length)];
  return `${before.replace(/:$/, '')}::${after.replace(/^:/, '')}`;
}

function fourOf(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)) return undefined;
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function sixOf(text: string): bigint | undefined {
  const last = text.slice(text.lastIndexOf(':') + 1);
  if (last.includes('.')) {
    const four = fourOf(last);
    if (four === undefined) return undefined;
    return sixOf(`${text.slice(0, -last.length)}${(four / 65536n).toString(16)}:${(four % 65536n).toString(16)}`);
  }
  const halves = text.split('::').map((half) => half === '' ? [] : half.split(':'));
  const given = halves.flat();
  if (halves.length > 2 || (halves.length === 2 ? given.length > 7 : given.length !== 8)) return undefined;
  if (!given.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  const groups = halves.length === 1 ? given : [...halves[0], ...Array<string>(8 - given.length).fill('0'), ...halves[1]];
  return groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
}
