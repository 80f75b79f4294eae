// Misuse of the shared words. `intent` imports nothing, so it keeps its own few; the shape is that of core/errors.

/** Names a mistake in the props so that tests and tools can tell it from others. */
function mistake(code: string, message: string): Error {
  return Object.assign(new Error(message), { name: 'GuardrailError', code });
}

export const approvalOpensNothing = () =>
  mistake('GATE_WITHOUT_APPROVERS', 'approvers must name at least one human identity, got `[]`; name one, or use Gate.UNAVAILABLE');

export const missing = (prop: string, because: string) =>
  mistake('GATE_HALF_A_TAG', `${prop} must be given with ${because}, got \`undefined\`; give both or neither`);

export const approvalWindowIsBackwards = (from: string, until: string) =>
  mistake('GATE_WINDOW', `until must lie after from, got from \`${from}\` until \`${until}\`; move one of them`);

export const dateIsMalformed = (prop: string, value: string) =>
  mistake('DATE', `${prop} must be a moment in ISO 8601 with a time zone, got \`${value}\`; write it like 2026-12-01T18:00:00Z`);
