/** A number as it is written, without rounding: `units` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const NUMBER = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,3}))?$/;
const SECONDS = /^\d+(\.\d+)?$/;
const ISO_8601 = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.(\d+))?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** The number that a text is; undefined if it is none. */
export function numberOf(text: string): Decimal | undefined {
  const [, sign, whole, fraction, exponent] = text.match(NUMBER) ?? [];
  if (whole === undefined || whole + fraction === '') return undefined;
  const units = BigInt(sign + whole + fraction);
  const scale = fraction.length - Number(exponent ?? 0);
  return scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale };
}

/** Seconds since 1970, of ISO 8601 (UTC where it says no zone) or of seconds since then; undefined if a text is no moment. */
export function momentOf(text: string): Decimal | undefined {
  if (SECONDS.test(text)) return numberOf(text);
  const [, day, time, fraction = '', zone = 'Z'] = text.match(ISO_8601) ?? [];
  if (day === undefined) return undefined;
  const milliseconds = Date.parse(`${day}T${time ?? '00:00'}${zone}`);
  if (Number.isNaN(milliseconds)) return undefined;
  const scale = fraction.length;
  return { units: BigInt(milliseconds / 1000) * 10n ** BigInt(scale) + BigInt(fraction || 0), scale };
}

/** A number as text, without exponent and without zeros that say nothing. */
export function numberText({ units, scale }: Decimal): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  const whole = scale === 0 ? digits : digits.slice(0, -scale);
  return scale === 0 || fraction === '' ? sign + whole : `${sign}${whole}.${fraction}`;
}

/** A moment as ISO 8601; beyond its four digits for a year, as seconds. */
export function momentText(seconds: Decimal): string {
  const one = 10n ** BigInt(seconds.scale);
  const whole = floor(seconds.units, one);
  const fraction = numberText({ units: seconds.units - whole * one, scale: seconds.scale }).slice(1);
  if (whole < FIRST_SECOND || whole > LAST_SECOND) return numberText(seconds);
  return new Date(Number(whole) * 1000).toISOString().replace(/\.\d+Z$/, `${fraction}Z`);
}

/** Of the year 0, and of the year 9999. */
export const FIRST_SECOND = -62167219200n;
const LAST_SECOND = 253402300799n;

/** What a number is in units of a finer scale. */
export function unitsAt({ units, scale }: Decimal, finer: number): bigint {
  return units * 10n ** BigInt(finer - scale);
}

/** Below zero if the first is less, above if it is more. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = unitsAt(a, scale) - unitsAt(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Division of integers towards less. */
export function floor(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return quotient * divisor > dividend ? quotient - 1n : quotient;
}
