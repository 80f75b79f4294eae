import { Construct, RootConstruct } from 'constructs';
import { oneOfApp, Positions, Room, Separation } from '../../lib/core/registries';

test('an app has one of a kind, wherever it is asked for', () => {
  const root = new RootConstruct();
  const key = Symbol('kind');
  const make = jest.fn(() => ({}));
  expect(oneOfApp(new Construct(root, 'A'), key, make)).toBe(oneOfApp(root, key, make));
  expect(make).toHaveBeenCalledTimes(1);
  expect(oneOfApp(new RootConstruct(), key, make)).not.toBe(oneOfApp(root, key, make));
});

test('guardrails do not contradict each other on the same place', () => {
  const positions = new Positions();
  const say = (control: string, place: string, value: string, by: string) => positions.say(control, [place], [{ prop: 'p', value, change: 'agree' }], by);
  say('A', 'x', '1', 'first');
  expect(() => say('A', 'x', '1', 'second')).not.toThrow();
  expect(() => say('A', 'y', '2', 'second')).not.toThrow();
  expect(() => say('B', 'x', '2', 'second')).not.toThrow();
  expect(() => say('A', 'x', '2', 'third')).toThrow('p must agree with the other guardrails on the same target, got `2` against `1` of second on `x`; agree');
});

test.each([[2, false], [3, false], [4, true]])('room for three, of which %i are taken: refused is %s', (count, refused) => {
  const room = new Room();
  const take = (by: string, number: number) => room.take('rules', ['x'], by, number, 3, (place, counts) => new Error(`${place} ${[...counts]}`));
  take('a', 1);
  take('other', 0);
  if (refused) expect(() => take('b', count - 1)).toThrow('x a,1,other,0,b,3');
  else expect(() => take('b', count - 1)).not.toThrow();
  expect(() => room.take('rules', ['y'], 'b', 3, 3, () => new Error())).not.toThrow();
});

test('who is spared is no agent, whoever comes first', () => {
  const make = () => new Separation<string>((prop, who, agent) => { if (who === agent) throw new Error(`${prop} ${who}`); });
  const first = make();
  first.addAgents('k', 'coder');
  first.addSpared('approvers', ['ada']);
  expect(() => first.addSpared('deployers', ['coder'])).toThrow('deployers coder');
  const second = make();
  second.addSpared('approvers', ['coder']);
  expect(() => second.addAgents('k', 'coder')).toThrow('approvers coder');
  expect(first.allAgents()).toEqual(['coder']);
  expect(first.allSpared('approvers')).toEqual(['ada']);
});
