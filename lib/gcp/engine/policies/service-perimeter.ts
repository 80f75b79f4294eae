/**
 * `google_access_context_manager_service_perimeter`, with the ingress and egress rules in it and beside it.
 *
 * 1. A request for a restricted service in a project of the perimeter has to come from inside it, or from inside a bridge with it, to meet one of its access levels, or to match an ingress rule.
 * 2. A request from inside a perimeter for a service that it restricts, to a project that is not in it, has to match an egress rule.
 * 3. A dry run keeps nothing out.
 *
 * Source: "Service perimeter details and configuration" and "Ingress and egress rules", VPC Service Controls documentation.
 */
import { DeterminingStatement } from '../../../decision';
import { jsonPath, JsonObject, own } from '../../../engine/json';
import { unknownPart, unknownsOf } from '../../../engine/symbols';
import { TerraformResource } from '../../../engine/terraform/stack';
import { and, MAYBE, NO, not, or, Truth, YES } from '../../../engine/truth';
import { restricts } from '../exceptions/perimeter-services';
import { mayBeSame, nameIn, Node } from '../node';
import { Organization } from '../organization';
import { PermissionView } from '../permissions';
import { CallerKind } from '../principals';
import { RequestView } from '../request-view';
import { blockOf, blocksOf, isDynamic, PolicySource, sourceOf, textOf, textsOf } from './reading';

export const SERVICE_PERIMETER = 'SERVICE_PERIMETER';

/** Who may do what, from where and to where. */
interface PerimeterRule {
  readonly identityType?: string;
  readonly identities: readonly string[];
  readonly sources: readonly { readonly accessLevel?: string; readonly resource?: string }[];
  readonly resources: readonly string[];
  readonly operations: readonly { readonly service?: string; readonly methods: readonly string[]; readonly permissions: readonly string[] }[];

  /** Roles limit the permissions of a rule, which nobody here knows. */
  readonly roles: readonly string[];
}

export interface Perimeter {
  readonly source: PolicySource;
  readonly fullName: string;
  readonly isBridge: boolean;
  readonly projects: readonly Node[];
  readonly services: readonly string[];
  readonly accessLevels: readonly string[];
  readonly ingress: readonly PerimeterRule[];
  readonly egress: readonly PerimeterRule[];
  readonly reference: DeterminingStatement;
}

/** Elements that add to a perimeter, and to which of its lists. */
export const ADDITIONS: Readonly<Record<string, 'projects' | 'ingress' | 'egress'>> = {
  google_access_context_manager_service_perimeter_resource: 'projects',
  google_access_context_manager_service_perimeter_ingress_policy: 'ingress',
  google_access_context_manager_service_perimeter_egress_policy: 'egress',
};

export function readPerimeter(
  resource: TerraformResource, additions: readonly TerraformResource[], organization: Organization | undefined,
): Perimeter {
  const { attributes } = resource;
  const fullName = textOf(attributes, 'name') ?? resource.name;
  const source = sourceOf(resource, SERVICE_PERIMETER, fullName.split('/').pop()!);
  const status = blockOf(source, 'status', own(attributes, 'status'));
  const texts = (key: string) => textsOf(source, `status.${key}`, own(status, key));
  const made = isDynamic(attributes, 'status') ? [unknownPart(`what dynamic of ${resource.type}.${resource.name} comes to`)] : [];
  const perimeterOf = ({ attributes: each }: TerraformResource) => textOf(each, 'perimeter_name') ?? textOf(each, 'perimeter');
  const added = additions.filter((each) => perimeterOf(each) === fullName);
  // what is added to a perimeter that is not known may be added to this one
  const perhaps = additions.flatMap((each) => {
    const perimeter = perimeterOf(each);
    const isKnown = perimeter === fullName || (perimeter !== undefined && [perimeter, fullName].every((text) => unknownsOf(text).length === 0));
    return isKnown ? [] : [{ type: each.type, perimeter, what: `which perimeter ${each.type}.${each.name} is of` }];
  });
  const ofKind = (kind: string) => added.filter(({ type }) => ADDITIONS[type] === kind).map((each) => each.attributes);
  return {
    source: { ...source, uncertain: [...source.uncertain, ...added.flatMap(({ uncertain }) => uncertain ?? []), ...perhaps.map(({ what }) => what)] },
    fullName,
    isBridge: textOf(attributes, 'perimeter_type') === 'PERIMETER_TYPE_BRIDGE',
    projects: [...texts('resources'), ...made, ...ofKind('projects').flatMap((each) => textOf(each, 'resource') ?? []),
      ...perhaps.flatMap(({ type, perimeter }) => ADDITIONS[type] === 'projects' && perimeter !== undefined ? [perimeter] : [])].map((node) => nameIn(organization, node)),
    services: [...texts('restricted_services'), ...made],
    accessLevels: texts('access_levels'),
    ingress: [...blocksOf(source, 'status.ingress_policies', own(status, 'ingress_policies')), ...ofKind('ingress')].map((rule) => readRule(source, rule, 'ingress')),
    egress: [...blocksOf(source, 'status.egress_policies', own(status, 'egress_policies')), ...ofKind('egress')].map((rule) => readRule(source, rule, 'egress')),
    reference: {
      policy: source.name,
      kind: SERVICE_PERIMETER,
      index: 0,
      effect: 'Deny',
      ...(source.file === undefined ? {} : { file: source.file }),
      path: jsonPath('resource', resource.type, resource.name, 'status'),
    },
  };
}

function readRule(source: PolicySource, rule: JsonObject, kind: 'ingress' | 'egress'): PerimeterRule {
  const from = blockOf(source, `${kind}_from`, own(rule, `${kind}_from`));
  const to = blockOf(source, `${kind}_to`, own(rule, `${kind}_to`));
  const texts = (block: unknown, key: string) => textsOf(source, key, own(block, key));
  return {
    identityType: textOf(from, 'identity_type'),
    identities: texts(from, 'identities'),
    sources: blocksOf(source, 'sources', own(from, 'sources')).map((each) => ({ accessLevel: textOf(each, 'access_level'), resource: textOf(each, 'resource') })),
    resources: texts(to, 'resources'),
    operations: blocksOf(source, 'operations', own(to, 'operations')).map((operation) => {
      const selectors = blocksOf(source, 'method_selectors', own(operation, 'method_selectors'));
      const of = (key: string) => selectors.flatMap((selector) => textOf(selector, key) ?? []);
      return { service: textOf(operation, 'service_name'), methods: of('method'), permissions: of('permission') };
    }),
    roles: texts(to, 'roles'),
  };
}

/** Whether a rule of a perimeter names a permission by itself, and not its service alone. */
export function namesPermission(perimeters: readonly Perimeter[], { v1 }: PermissionView): boolean {
  const operations = perimeters.flatMap(({ ingress, egress }) => [...ingress, ...egress].flatMap((rule) => rule.operations));
  return operations.some(({ permissions }) => permissions.includes(v1));
}

/** What perimeters say of a request. */
export interface PerimeterVerdict {
  readonly refuses: Truth;
  readonly by: readonly Perimeter[];
  readonly unknown: readonly string[];
}

/**
 * @param elsewhere whether there are perimeters, rules or access levels beside these
 * @param anybody whether the caller stands for others, of whom a rule may name some
 */
export function verdictOfPerimeters(perimeters: readonly Perimeter[], view: RequestView, elsewhere: boolean, anybody = false): PerimeterVerdict {
  const project = view.place.way.find((node) => node.startsWith('projects/'));
  let refuses: Truth = NO;
  const by: Perimeter[] = [];
  const unknown: string[] = [];
  for (const perimeter of perimeters) {
    if (perimeter.isBridge) continue;
    const restricted = restricts(perimeter.services, view.permission.service);
    if (restricted === NO) continue;
    const [to, from] = [isInside(perimeter, project, view.organization), originIn(perimeter, view)];
    const bridged = project === undefined ? NO : bridge(perimeters, project, view);
    const entered = and(to, and(not(from), not(or(bridged, or(meetsLevel(perimeter.accessLevels, view), anyRule(perimeter.ingress, view, project, 'ingress', anybody))))));
    const left = and(from, and(not(to), not(or(bridged, anyRule(perimeter.egress, view, project, 'egress', anybody)))));
    let one = and(restricted, or(entered, left));
    if (one === NO) continue;
    if (one === YES && (elsewhere || perimeter.source.uncertain.length > 0)) one = MAYBE;
    refuses = or(refuses, one);
    by.push(perimeter);
    if (one === MAYBE) unknown.push(...reasonsOf(perimeter, view, restricted, from, elsewhere));
  }
  return { refuses, by, unknown };
}

function reasonsOf(perimeter: Perimeter, view: RequestView, restricted: Truth, from: Truth, elsewhere: boolean): string[] {
  const { source } = perimeter;
  return [
    ...source.uncertain,
    ...(restricted === MAYBE ? [`whether perimeters restrict ${view.permission.name}`] : []),
    ...(from === MAYBE ? [`whether the request comes from inside the perimeter ${source.name}: say \`request.from\``] : []),
    ...(elsewhere ? [`which other rules open the perimeter ${source.name}`] : []),
    `whether a rule of the perimeter ${source.name} lets it through`,
  ].slice(0, source.uncertain.length + 1);
}

function isInside({ projects }: Pick<Perimeter, 'projects'>, project: Node | undefined, organization: Organization | undefined): Truth {
  if (project === undefined) return NO;
  if (projects.includes(project)) return YES;
  return projects.some((node) => unknownsOf(node).length > 0 || mayBeSame(node, project, organization)) ? MAYBE : NO;
}

function originIn(perimeter: Perimeter, view: RequestView): Truth {
  const from = view.request.request?.from;
  if (from === undefined) return MAYBE;
  if (from === 'internet') return NO;
  const inside = isInside(perimeter, originOf(from, view.organization), view.organization);
  // a network may be one that other projects share, and which one the request comes from is not said
  return inside === NO && perimeter.projects.some((member) => NETWORK.test(member)) ? MAYBE : inside;
}

/** A network as a member of a perimeter: `//compute.googleapis.com/projects/acme-prod/global/networks/main`. */
const NETWORK = /^\/\/compute\.googleapis\.com\//;

function originOf(from: string, organization: Organization | undefined): Node {
  return nameIn(organization, from.startsWith('projects/') ? from : `projects/${from}`);
}

/** Whether a bridge has both ends of the request. */
function bridge(perimeters: readonly Perimeter[], project: Node, view: RequestView): Truth {
  return perimeters.filter(({ isBridge }) => isBridge)
    .reduce<Truth>((truth, perimeter) => or(truth, and(isInside(perimeter, project, view.organization), originIn(perimeter, view))), NO);
}

function meetsLevel(levels: readonly string[], { request: { request } }: RequestView): Truth {
  if (levels.length === 0) return NO;
  if (levels.some((level) => level === '*' || request?.accessLevels?.includes(level))) return YES;
  return request?.accessLevels === undefined || levels.some((level) => unknownsOf(level).length > 0) ? MAYBE : NO;
}

function anyRule(rules: readonly PerimeterRule[], view: RequestView, project: Node | undefined, kind: 'ingress' | 'egress', anybody: boolean): Truth {
  return rules.reduce<Truth>((truth, rule) => or(truth, matchesRule(rule, view, project, kind, anybody)), NO);
}

function matchesRule(rule: PerimeterRule, view: RequestView, project: Node | undefined, kind: 'ingress' | 'egress', anybody: boolean): Truth {
  const { organization } = view;
  const resources = rule.resources.reduce<Truth>((truth, node) => or(truth, node === '*' ? YES
    : project === undefined ? MAYBE : isInside({ projects: [nameIn(organization, node)] }, project, organization)), rule.resources.length === 0 && kind === 'egress' ? MAYBE : NO);
  const sources = kind === 'egress' && rule.sources.length === 0 ? YES : rule.sources.reduce<Truth>((truth, source) => or(truth, matchesSource(source, view)), NO);
  // roles are lists of permissions that nobody here has
  const byRoles: Truth = rule.roles.length > 0 ? MAYBE : NO;
  const operations = rule.operations.reduce<Truth>((truth, operation) => or(truth, matchesOperation(operation, view)), NO);
  return and(and(and(isIdentity(rule, view, anybody), resources), sources), or(operations, byRoles));
}

function matchesSource({ accessLevel, resource }: PerimeterRule['sources'][number], view: RequestView): Truth {
  if (accessLevel !== undefined) return meetsLevel([accessLevel], view);
  const from = view.request.request?.from;
  if (resource === undefined || from === undefined) return MAYBE;
  if (from === 'internet') return NO;
  // networks are in projects, and which one the request comes from is not said
  return resource.startsWith('projects/') ? isInside({ projects: [nameIn(view.organization, resource)] }, originOf(from, view.organization), view.organization) : MAYBE;
}

function matchesOperation({ service, methods, permissions }: PerimeterRule['operations'][number], { permission, request: { request } }: RequestView): Truth {
  if (service !== '*' && restricts([service ?? ''], permission.service) === NO) return NO;
  if (service === '*' || methods.includes('*') || permissions.includes('*') || permissions.includes(permission.v1)) return YES;
  if ([...methods, ...permissions].some((name) => unknownsOf(name).length > 0)) return MAYBE;
  if (methods.length === 0) return permissions.length === 0 ? MAYBE : NO;
  return request?.method === undefined ? MAYBE : methods.includes(request.method) ? YES : permissions.length > 0 ? MAYBE : NO;
}

const IDENTITY_TYPES: Readonly<Record<string, readonly CallerKind[]>> = { ANY_USER_ACCOUNT: ['user'], ANY_SERVICE_ACCOUNT: ['serviceAccount'] };

function isIdentity({ identityType, identities }: PerimeterRule, { caller }: RequestView, anybody: boolean): Truth {
  if (identityType === 'ANY_IDENTITY') return YES;
  if (identityType !== undefined && IDENTITY_TYPES[identityType]) return IDENTITY_TYPES[identityType].includes(caller.kind) ? YES : NO;
  if (anybody) return identities.length > 0 ? MAYBE : NO;
  return identities.reduce<Truth>((truth, identity) => or(truth, isNamed(identity, caller.principal, caller.subject)), NO);
}

function isNamed(identity: string, principal: string, subject: string): Truth {
  if (unknownsOf(identity).length > 0 || /^(group:|principalSet:)/.test(identity)) return MAYBE;
  return identity === principal || /^(user|serviceAccount):/.test(identity) && identity.split(':').slice(1).join(':').toLowerCase() === subject.toLowerCase() ? YES : NO;
}
