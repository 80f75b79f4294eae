import { BlockList, isIP } from 'net';
import { unknownsOf } from '../../../engine/symbols';
import { MAYBE, NO, YES } from '../../../engine/truth';
import { Operator } from './operator';

type Range = (address: string) => boolean | undefined;

/** Whether an address is in a range; undefined where it is no address. The range is undefined where it is none. */
export function rangeOf(text: string): Range | undefined {
  const [address, length, more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more !== undefined || !isPlain(address)) return undefined;
  const longest = version === 4 ? 32 : 128;
  const bits = length === undefined ? longest : /^\d{1,3}$/.test(length) ? Number(length) : NaN;
  if (!(bits <= longest)) return undefined;
  const list = new BlockList();
  const family = version === 4 ? 'ipv4' : 'ipv6';
  list.addSubnet(address, bits, family);
  return (given) => {
    const other = isIP(given);
    if (other === 0 || !isPlain(given)) return undefined;
    return other === version && list.check(given, family);
  };
}

/** Zones, and addresses of version 4 within version 6, are no addresses that AWS sends. */
function isPlain(address: string): boolean {
  return !address.includes('%') && !(address.includes(':') && address.includes('.'));
}

const operator = (negated: boolean): Operator => ({
  test: 'IpAddress',
  negated,
  compile: (value) => {
    const range = rangeOf(value);
    const mismatch = negated ? MAYBE : NO;
    return (text) => {
      const inside = range?.(text);
      if (inside === undefined) return unknownsOf(value).length + unknownsOf(text).length > 0 ? MAYBE : mismatch;
      return inside ? YES : NO;
    };
  },
});

export const IP_ADDRESS: Readonly<Record<string, Operator>> = { IpAddress: operator(false), NotIpAddress: operator(true) };
