import { Gate, GateKind } from '../../lib/intent';

const approvers = ['arn:aws:iam::*:role/BreakGlassApprover'];
const codeOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return undefined;
};

test('unavailable is open to nobody', () => {
  expect(Gate.UNAVAILABLE).toMatchObject({ kind: GateKind.UNAVAILABLE, approvers: [] });
  expect(Gate.UNAVAILABLE.until).toBeUndefined();
});

test('an approver needs a second factor unless it is said otherwise', () => {
  expect(Gate.approval({ approvers }).requireMfa).toBe(true);
  expect(Gate.approval({ approvers, requireMfa: true }).requireMfa).toBe(true);
  expect(Gate.approval({ approvers, requireMfa: false }).requireMfa).toBe(false);
});

test('an approval holds what it was given, and no time', () => {
  const gate = Gate.approval({ approvers, sessionTagKey: 'break-glass', sessionTagValue: 'approved' });
  expect(gate).toMatchObject({ kind: GateKind.APPROVAL, approvers, sessionTagKey: 'break-glass', sessionTagValue: 'approved' });
  expect([gate.from, gate.until]).toEqual([undefined, undefined]);
});

test('a gate does not follow a list that is changed afterwards', () => {
  const list = [...approvers];
  const gate = Gate.approval({ approvers: list });
  list.push('arn:aws:iam::*:role/agents/coder');
  expect(gate.approvers).toEqual(approvers);
});

test('a window is kept in UTC, to the second', () => {
  const gate = Gate.timeBound({ approvers, from: '2026-12-01T10:00:00+02:00', until: '2026-12-01T18:00:00.999Z' });
  expect(gate).toMatchObject({ kind: GateKind.TIME_BOUND, from: '2026-12-01T08:00:00Z', until: '2026-12-01T18:00:00Z' });
});

test('a window may be open from now on', () => {
  expect(Gate.timeBound({ approvers, until: '2026-12-01T18:00Z' })).toMatchObject({ from: undefined, until: '2026-12-01T18:00:00Z' });
});

test.each<[string, string, string | undefined]>([
  ['2026-12-01T08:00:00Z', '2026-12-01T08:00:01Z', undefined],
  ['2026-12-01T08:00:00Z', '2026-12-01T08:00:00Z', 'GATE_WINDOW'],
  ['2026-12-01T08:00:01Z', '2026-12-01T08:00:00Z', 'GATE_WINDOW'],
  // earlier on the clock, later in time
  ['2026-12-01T08:00:00-05:00', '2026-12-01T12:00:00Z', 'GATE_WINDOW'],
  ['2026-12-01T08:00:00+05:00', '2026-12-01T07:00:00Z', undefined],
])('a window from %s until %s is refused with %s', (from, until, code) => {
  expect(codeOf(() => Gate.timeBound({ approvers, from, until }))).toBe(code);
});

test.each([
  '', 'tomorrow', '2026-12-01', '2026-12-01T18:00:00', '2026-12-01 18:00:00Z', '2026-13-01T18:00:00Z', '2026-12-32T18:00:00Z', '2026-12-01T25:00:00Z',
  '2026-12-01T18:00:00z', '2026-12-01T18:00:00+2', '26-12-01T18:00:00Z', '2026-12-01T18:00:00Z ', '1796148000', '2026-02-30T18:00:00Z',
])('the moment %j is refused', (until) => {
  expect(codeOf(() => Gate.timeBound({ approvers, until }))).toBe('DATE');
});

test.each<[string, object, string | undefined]>([
  ['no approvers', { approvers: [] }, 'GATE_WITHOUT_APPROVERS'],
  ['a key without a value', { approvers, sessionTagKey: 'k' }, 'GATE_HALF_A_TAG'],
  ['a key with an empty value', { approvers, sessionTagKey: 'k', sessionTagValue: '' }, 'GATE_HALF_A_TAG'],
  ['a value without a key', { approvers, sessionTagValue: 'v' }, 'GATE_HALF_A_TAG'],
  ['an empty key with a value', { approvers, sessionTagKey: '', sessionTagValue: 'v' }, 'GATE_HALF_A_TAG'],
  ['both', { approvers, sessionTagKey: 'k', sessionTagValue: 'v' }, undefined],
])('an approval with %s is refused with %s', (_, props, code) => {
  expect(codeOf(() => Gate.approval(props as { approvers: string[] }))).toBe(code);
  expect(codeOf(() => Gate.timeBound({ ...props as { approvers: string[] }, until: '2026-12-01T18:00:00Z' }))).toBe(code);
});

test('the message names the prop and what was given', () => {
  expect(() => Gate.timeBound({ approvers, from: 'now', until: '2026-12-01T18:00:00Z' })).toThrow(/^from must .* got `now`;/);
});
