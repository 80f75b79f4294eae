import { idOf } from '../../../engine/ids';
import { Claim } from '../claim';
import { CompiledStatement } from '../compile';
import { regardlessOf } from '../exceptions/regardless';
import { ActionFacts, mayHaveResourcePolicy } from '../facts';
import { wantedKeys } from './domains';
import { Question } from './question';

/** Actions with the same answer in the same place, by one of them. */
export interface Group<Q extends Question> {
  readonly action: ActionFacts;
  readonly question: Q;
  readonly signature: string;

  /** The signature beside what the action is authorized on. */
  readonly beside: string;

  /** Whether a statement asks where the resource is. */
  readonly asksWhere: boolean;
}

/** One action for all that have the same answer in the same place: the same statements, keys and resources have a say. */
export function groupsOf<Q extends Question>(
  claim: Claim, actions: readonly ActionFacts[], ask: (action: ActionFacts) => Q, all: (question: Q) => readonly (readonly CompiledStatement[])[],
): readonly Group<Q>[] {
  const groups: Group<Q>[] = [];
  const asked = new Map<Q, { readonly traits: Traits; readonly signatures: Set<string> }>();
  for (const action of actions) {
    const question = ask(action);
    let alike = asked.get(question);
    if (!alike) asked.set(question, alike = { traits: traitsOf(claim, all(question)), signatures: new Set() });
    const { traits: { id, keys, aboutResources, asksWhere }, signatures } = alike;
    const policies = policiesOn(action);
    const carried = keys.length === 0 ? policies : `${policies} ${keys.filter((key) => action.carries(key)).join()}`;
    const own = aboutResources ? `${carried} ${action.service} ${action.resources.join()} ${action.resourceless}` : carried;
    if (signatures.has(own)) continue;
    signatures.add(own);
    groups.push({ action, question, signature: `${id} ${own}`, beside: `${id} ${carried}`, asksWhere });
  }
  return groups;
}

const known = new WeakMap<ActionFacts, string>();

/** Whether resources of the action may have policies; of what policies do not decide, each is a case of its own. */
function policiesOn(action: ActionFacts): string {
  let policies = known.get(action);
  if (policies === undefined) {
    policies = regardlessOf(action.name.toLowerCase()) ? action.name : mayHaveResourcePolicy(action.service);
    known.set(action, policies);
  }
  return policies;
}

/** What tells actions apart that the same statements are about. */
interface Traits {
  readonly id: string;
  readonly keys: readonly string[];
  readonly aboutResources: boolean;
  readonly asksWhere: boolean;
}

function traitsOf(claim: Claim, lists: readonly (readonly CompiledStatement[])[]): Traits {
  const statements = lists.flat();
  const keys = [...new Set([...wantedKeys(claim), ...statements.flatMap(({ conditions }) => conditions.map(({ key }) => key.toLowerCase()))])];
  const aboutResources = claim.resources !== undefined || claim.exceptResources !== undefined
    || statements.some(({ resources, notResources }) => notResources || (resources !== undefined && !resources.includes('*')));
  const asksWhere = aboutResources || keys.some((key) => key.startsWith('aws:resource'))
    || statements.some((statement) => /\$\{aws:resource/i.test(sense(statement)));
  const id = lists.map((list) => list.map(idOf).join()).join('/');
  return { id, keys: keys.filter((key) => !key.startsWith('aws:')), aboutResources, asksWhere };
}

/** The statements of a question, in lists that tell apart what they do. */
export function statementsOf({ denies, perhaps, allows, boundary, unread }: Question): readonly (readonly CompiledStatement[])[] {
  const permits = [...allows, ...(boundary ? [boundary] : [])];
  return [denies, perhaps, ...permits.flatMap(({ all, certain }) => [all, certain]), ...(unread ? [[]] : [])];
}

const senses = new WeakMap<CompiledStatement, string>();

/** What a statement says beside its actions: two that say the same deny the same. */
export function sense(statement: CompiledStatement): string {
  let text = senses.get(statement);
  if (text === undefined) {
    const { resources, notResources, principals, conditions, variables, uncertain } = statement;
    senses.set(statement, text = JSON.stringify([resources, notResources, principals, conditions, variables, uncertain]));
  }
  return text;
}
