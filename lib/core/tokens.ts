// Values that a framework fills in later. They are recognized by their shape, so that no framework has to be loaded to look.

/** Marks of the CDK and of CDKTF in strings. */
const MARK = /\$\{(?:Token|TfToken)\[[^\]]*\]\}/;

/** What an unresolved value is taken to be long when a size is measured, other than a partition. */
const ASSUMED_LENGTH = 128;

/** The longest partition name. */
const LONGEST_PARTITION = 'aws-us-gov';

/** Whether a string holds a value that is not known at synthesis. Checks of content skip such strings. */
export function isUnresolved(value: string): boolean {
  return MARK.test(value);
}

/** The string with every unresolved part replaced by the longest that it can be expected to become. */
export function atItsLongest(value: string): string {
  return value.replace(new RegExp(MARK, 'g'), (token) => {
    if (/AWS(\.|::)Partition/.test(token)) return LONGEST_PARTITION;
    if (/AWS(\.|::)AccountId/.test(token)) return '123456789012';
    return 'x'.repeat(ASSUMED_LENGTH);
  });
}
