import { textTest } from '../../../engine/glob';
import { Operator } from './operator';

export const BINARY: Readonly<Record<string, Operator>> = {
  BinaryEquals: { test: 'BinaryEquals', negated: false, compile: (value) => textTest(value) },
};
