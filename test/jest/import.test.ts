// What importing the matchers does.
import { execFileSync } from 'child_process';
import { join } from 'path';

const GLOBALS = globalThis as { expect?: unknown };

afterEach(() => jest.resetModules());

test('they are added to expect', () => {
  require('../../lib/jest');
  expect(typeof expect(1).toMakeUnavailable).toBe('function');
});

test('and to the expect of @jest/globals, where nothing is global', () => {
  const { expect: own } = GLOBALS;
  try {
    delete GLOBALS.expect;
    require('../../lib/jest');
  } finally {
    GLOBALS.expect = own;
  }
  expect(typeof require('@jest/globals').expect(1).toKeepItsPromises).toBe('function');
});

test('without Jest it is an error that says where to import them', () => {
  const code = `try { require(${JSON.stringify(join(__dirname, '../../lib/jest/index.js'))}) } catch ({ code, message }) { console.log(code, message) }`;
  expect(execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' }))
    .toBe('NO_EXPECT expect must be there when sunkfence/jest is imported, got `undefined`; import it in a test file of Jest, or name it in setupFilesAfterEnv\n');
});
