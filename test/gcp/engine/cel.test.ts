import { compileCel, Environment, Failure, Unclear } from '../../../lib/gcp/engine/cel/evaluate';
import { CelError, parseCel } from '../../../lib/gcp/engine/cel/parse';

const environment: Environment = { name: (name) => ({ resource: { a: 1, s: 'text', list: ['x', 'y'], deep: { flag: true } }, unknown: new Unclear('it') })[name], call: (name, [arg]) => name === 'resource.twice' ? Number(arg) * 2 : undefined };
const evaluate = (text: string) => compileCel(parseCel(text))(environment);

test.each([
  ['1 + 2 * 3 == 7', true], ['(1 + 2) * 3', 9], ['-2 - -3', 1], ['7 / 2', 3], ['7 % 4', 3], ['"a" + \'b\'', 'ab'], ['[1] + [2] == [1, 2]', true],
  ['!true || false', false], ['true && !false', true], ['1 < 2 && "a" <= "b"', true], ['true ? 1 : 2', 1], ['false ? 1 : true ? 2 : 3', 2],
  ['"x" in ["x", "y"]', true], ['"z" in ["x"]', false], ['"k" in {"k": 1}', true], ['{"k": 1}["k"]', 1], ['[5, 6][1]', 6],
  ['resource.a', 1], ['resource.deep.flag', true], ['resource["s"]', 'text'], ['resource.twice(4)', 8], ['has(resource.a)', true], ['has(resource.b)', false], ['has(resource.b.c)', false],
  ['resource.s.startsWith("te") && resource.s.endsWith("xt") && resource.s.contains("ex")', true], ['resource.s.matches("^t.*t$")', true], ['size(resource.list)', 2], ['resource.s.size()', 4],
  ['resource.list.exists(x, x == "y")', true], ['resource.list.all(x, x == "y")', false], ['resource.list.exists_one(x, x == "y")', true], ['resource.list.filter(x, x != "y")', ['x']], ['resource.list.map(x, x + "!")', ['x!', 'y!']],
  ['duration("90s") < duration("2m")', true], ['duration("1h30m") == duration("5400s")', true], ['int("5") + 1', 6], ['string(5)', '5'], ['r"\\d"', '\\d'], ['"\\u0041\\n"', 'A\n'], ['0x10', 16], ['1.5e3', 1500], ['// a comment\n1', 1],
  ['unknown || true', true], ['false && unknown', false], ['1 / 0 == 1 || true', true], ['1 / 0 == 1 && false', false], ['"x" == "y" || null == null', true],
] as const)('%s', (text, expected) => expect(evaluate(text)).toEqual(expected));

test.each(['unknown', 'unknown && true', 'resource.b == 1', '"a" == 1', 'nobody(1)', '"a".matches("(?i)A")', '!1', 'unknown && 1 / 0 == 1'])('%s is not known', (text) => expect(evaluate(text)).toBeInstanceOf(Unclear));

test.each(['1 / 0', '[1][2] == 1', '{"a": 1}["b"] == 1', '1 % 0 == 0 || false', 'true && 1 / 0 == 1', 'duration("soon") < duration("1s")'])('%s cannot be evaluated', (text) => expect(evaluate(text)).toBeInstanceOf(Failure));

test.each([['a &&', 'the end at character 5'], ['(a', 'the end'], ['a b', 'b at character 3'], ['"open', 'something else at character 1'], ['a..b', '. at character 3'], ['[1, ', 'the end'], ['#', 'something else']])('%s is no expression', (text, message) => {
  expect(() => parseCel(text)).toThrow(CelError);
  expect(() => parseCel(text)).toThrow(message);
});
