/** What every intent has. */
export interface GuardrailIntent {
  /** What the guardrail is attached to: `folders/100000000001`. */
  readonly attachTo: string;

  readonly gate: { readonly kind: string; readonly approvers: string[] };
  readonly exemptions?: readonly { readonly who: string[] }[];

  /** Who administers the guardrail, beside the gate. */
  readonly administrators?: string[];
}

/** Principals of an intent as claims name them; those of the templates are in the v1 or the v2 form. */
export function sparedBy({ gate, exemptions = [], administrators = [] }: GuardrailIntent): string[] {
  return [...gate.approvers, ...exemptions.flatMap(({ who }) => who), ...administrators].map(principalNamed);
}

/** `group:` in the form of deny policies, by which sets are named. */
export function principalNamed(name: string): string {
  return name.startsWith('group:') ? `principalSet://goog/group/${name.slice('group:'.length)}` : name;
}

/** Full names of permissions, by the first word of their service. */
export const permissionsNamed = (names: Readonly<Record<string, string>>): string[] =>
  Object.entries(names).flatMap(([service, list]) => list.split(' ').map((name) => `${service}.googleapis.com/${name}`));
