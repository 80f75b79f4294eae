/** Checks of a script: every failure is listed, and none stops the others. */
const failures: string[] = [];
const skipped: string[] = [];

export function check(name: string, test: () => void): void {
  try {
    test();
    console.log(`ok    ${name}`);
  } catch (error) {
    const { message, stdout, stderr } = error as { message: string; stdout?: string; stderr?: string };
    console.log(`FAIL  ${name}\n${[stdout, stderr].filter(Boolean).join('\n') || message}`);
    failures.push(name);
  }
}

export function expectNone(offenders: string[]): void {
  if (offenders.length > 0) {
    throw new Error(offenders.map((offender) => `      ${offender}`).join('\n'));
  }
}

/** What cannot be tried here is said so that nobody takes it for tried. */
export function skip(name: string, why: string): void {
  console.log(`SKIPPED  ${name}: ${why}`);
  skipped.push(name);
}

/** Says how it went, and lets the process fail if a check did. */
export function finish(subject: string): void {
  console.log(failures.length === 0 ? `${subject}: all well` : `${subject}: ${failures.length} failed`);
  if (skipped.length > 0) console.log(['', '*'.repeat(78), `${subject}: ${skipped.length} NOT TRIED:`, ...skipped.map((name) => `  ${name}`), '*'.repeat(78)].join('\n'));
  process.exitCode = failures.length === 0 ? 0 : 1;
}
