import { textTest } from '../../../engine/glob';
import { unknownsOf } from '../../../engine/symbols';
import { NO } from '../../../engine/truth';
import { requestTest } from '../patterns/template';
import { Operator } from './operator';

const BOOLEAN = /^(true|false)$/i;

/** What is neither true nor false matches nothing. */
export const BOOL: Readonly<Record<string, Operator>> = {
  Bool: {
    test: 'Bool',
    negated: false,
    compile: (value, variables) => requestTest(value, variables, (text) => {
      return BOOLEAN.test(text) || unknownsOf(text).length > 0 ? textTest(text, true) : () => NO;
    }),
  },
};
