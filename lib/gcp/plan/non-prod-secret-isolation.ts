import { inconsistent } from '../../core/errors';
import { lowerNameFromPath } from '../../core/naming';
import type { Gap } from '../../intent';
import { WAYS, WAYS_NOT_DENIABLE } from '../catalogue/ways-to-secrets';
import { DenyPolicy, rule } from '../policy/deny-policy';
import { tryParseNode } from '../policy/identifiers';
import { perimeterAttributes } from '../policy/perimeter';
import { agentIdentitiesOf, EVERYBODY, serviceAccount, serviceAccountsOf, tryParsePrincipal } from '../policy/principals';
import { boundTargets, planBoundary } from './boundary';
import { fenceOf, moves, permissionsOf } from './fence';
import { Gaps, notDeniableGaps } from './gaps';
import { planGate } from './gate';
import { GuardrailPlan, PlannedElement, together } from './guardrail-plan';
import { exceptions, Spared } from './spared';

export interface NonProdSecretIsolationInput extends Spared {
  /** Nodes. */
  readonly production: readonly string[];
  readonly nonProduction: readonly string[];
  /** Numbers of the projects of non-production in which agents have identities, `projects/222222222222`. */
  readonly nonProductionProjects: readonly string[];
  /** v2 principals that work in non-production beside its service accounts: pools, groups, people. */
  readonly nonProductionPrincipals: readonly string[];
  /** v2 principals that may use production's secrets although they are of non-production. */
  readonly trustedPrincipals: readonly string[];
  /** Nodes that non-production may reach beside its own. */
  readonly eligibleResources: readonly string[];
  readonly accessPolicy?: string;
  /** Projects of the perimeter, `projects/111111111111`. */
  readonly productionProjects: readonly string[];
  readonly restrictedServices: readonly string[];
  /** v1 identities that the perimeter lets in. */
  readonly ingressIdentities: readonly string[];
}

/**
 * Three locks on every way to a secret: production refuses the identities of non-production, these can act nowhere but in non-production, and services that
 * hold secrets answer nobody outside of production's perimeter. The first names identities, the second what they belong to, the third asks for neither.
 */
export function planNonProdSecretIsolation(input: NonProdSecretIsolationInput): GuardrailPlan {
  const principals = nonProductionOf(input);
  const { unbound } = boundTargets(input.nonProductionPrincipals, input.organization);
  return together(
    { elements: [...boundary(input), ...perimeter(input)] },
    planGate(input, []),
    {
      denyPolicies: [
        ...input.production.map((node, i) => production(input, node, numbered('deny', i), principals)),
        boundaryStaysOn(input),
        ...input.nonProduction.map((node, i) => nonProduction(input, node, numbered('fence', i))),
      ],
      gaps: gapsOf(input, unbound),
    },
  );
}

/** Everybody of non-production that a deny policy can name. */
function nonProductionOf(input: NonProductionParts): string[] {
  return [
    ...input.nonProduction.map(serviceAccountsOf),
    ...input.nonProductionProjects.map((project) => agentIdentitiesOf(input.organization, project.slice('projects/'.length))),
    ...input.nonProductionPrincipals,
  ];
}

/** Whoever is trusted is somebody of non-production, not all of it: the set that is denied, or one that holds it. */
export function checkTrusted(input: Pick<NonProdSecretIsolationInput, 'organization' | 'trustedPrincipals'> & NonProductionParts): void {
  const denied = nonProductionOf(input);
  for (const trusted of input.trustedPrincipals) {
    const parsed = tryParsePrincipal(trusted);
    const parts = parsed?.parts ?? [];
    const holds = denied.includes(trusted)
      || (parsed?.kind === 'SERVICE_ACCOUNTS' && parts[0].startsWith('organizations/'))
      || (parsed?.kind === 'AGENTS' && parts[1] === '*')
      || (parsed?.kind === 'POOL_SET' && parts[2] === '*' && denied.some((each) => {
        const other = tryParsePrincipal(each);
        return other?.kind.startsWith('POOL') && other.parts[0] === parts[0] && other.parts[1] === parts[1];
      }));
    if (holds) throw inconsistent('trustedPrincipals', trusted, 'nonProduction, whose identities it holds', 'name single principals, or a narrower set');
  }
}

type NonProductionParts = Pick<NonProdSecretIsolationInput, 'organization' | 'nonProduction' | 'nonProductionProjects' | 'nonProductionPrincipals'>;

/** Keys are part of names: the first has no number, so that a second does not rename it. */
const numbered = (key: string, i: number) => (i === 0 ? key : `${key}-${i + 1}`);

/** What identities of non-production may not do in production, and what keeps production where it is. */
function production(input: NonProdSecretIsolationInput, node: string, key: string, principals: readonly string[]): DenyPolicy {
  const { breakGlass, trustedPrincipals } = input;
  return {
    key,
    node,
    displayName: 'Production secrets are read in production',
    rules: [
      ...rule('SecretsStayInProduction', {
        to: principals, except: [...(breakGlass ? [serviceAccount(breakGlass.account)] : []), ...trustedPrincipals], permissions: permissionsOf(WAYS),
      }),
      ...fence(input),
    ],
  };
}

/** A project that leaves non-production leaves the sets that are denied, and its boundary. */
function nonProduction(input: NonProdSecretIsolationInput, node: string, key: string): DenyPolicy {
  return { key, node, displayName: 'Non-production stays where it is', rules: fence(input) };
}

/** Permissions of boundaries are asked for on the organization, wherever a boundary is bound. */
function boundaryStaysOn(input: NonProdSecretIsolationInput): DenyPolicy {
  return {
    key: 'boundary-fence',
    node: input.organization,
    displayName: 'The boundary of non-production stays on',
    rules: rule('BoundaryStaysOn', { to: [EVERYBODY], except: exceptions(input, input.administrators), permissions: fenceOf('BOUNDARY') }),
  };
}

const fence = (input: NonProdSecretIsolationInput) =>
  rule('FenceStays', { to: [EVERYBODY], except: exceptions(input, input.administrators), permissions: [...fenceOf('BOUNDARY'), ...moves()] });

/** One boundary for all of non-production, bound to each of its nodes as a whole, and to pools and people that are given by themselves. */
function boundary(input: NonProdSecretIsolationInput): PlannedElement[] {
  const whole = input.nonProduction.map((node) => {
    const { kind, id } = tryParseNode(node)!;
    return { principalSet: `//cloudresourcemanager.googleapis.com/${node}`, parent: { kind, id } };
  });
  const { bindings } = boundTargets(input.nonProductionPrincipals, input.organization);
  return planBoundary('boundary', input.path, input.organization, 'Non-production acts in non-production', [...input.nonProduction, ...input.eligibleResources], [...whole, ...bindings]);
}

function perimeter(input: NonProdSecretIsolationInput): PlannedElement[] {
  if (input.accessPolicy === undefined) return [];
  const name = lowerNameFromPath(input.path, 50).replace(/-/g, '_');
  return [{
    key: 'perimeter',
    type: 'google_access_context_manager_service_perimeter',
    attributes: perimeterAttributes({
      accessPolicy: input.accessPolicy,
      name,
      title: name,
      projects: input.productionProjects,
      services: input.restrictedServices,
      identities: input.ingressIdentities,
    }),
    name: `${input.accessPolicy}/servicePerimeters/${name}`,
    nodes: [...input.productionProjects],
  }];
}

function gapsOf(input: NonProdSecretIsolationInput, unbound: readonly string[]): Gap[] {
  return [
    Gaps.ORGANIZATION_ADMINISTRATORS,
    Gaps.PROPAGATION,
    {
      id: 'people-of-both',
      possible: 'A person who works in production and in non-production reads production\'s secrets.',
      byWhom: 'People, where they are not among nonProductionPrincipals.',
      add: 'Groups of people for each environment, and the group of non-production in nonProductionPrincipals.',
    },
    {
      id: 'service-agents-of-non-production',
      possible: 'A service agent of non-production reads a secret of production that it was granted.',
      byWhom: 'Services of Google; Google warns not to deny their agents.',
      add: 'No grants in production to service agents of non-production projects, and the perimeter.',
    },
    {
      id: 'values-in-plain-sight',
      possible: 'A secret that production writes into a log, an image, a repository or a shared bucket is read there.',
      byWhom: 'Whoever may read that place.',
      add: 'Sensitive Data Protection on logs and buckets, and secret scanning in repositories and images.',
    },
    {
      id: 'moved-and-copied',
      possible: 'A secret that is replicated into non-production, or a project that is moved there, is read there.',
      byWhom: 'Administrators: moving is denied to everybody else.',
      add: 'A review of what moves.',
    },
    ...(input.accessPolicy === undefined ? [{
      id: 'no-perimeter',
      possible: 'An identity of another organization, or one that no list of this guardrail names, reads a secret that it was granted.',
      byWhom: 'Whoever is granted it in production.',
      add: 'The props accessPolicy and productionProjects: a perimeter asks where a call comes from, not who makes it.',
    }] : [{
      id: 'services-outside-the-perimeter',
      possible: `Services other than ${input.restrictedServices.join(', ')} answer callers from outside.`,
      byWhom: 'Callers that deny policies and boundaries let through.',
      add: 'More services in restrictedServices; each then has to let in who works from outside.',
    }, {
      id: 'new-projects',
      possible: 'A project that is made in production later is not in the perimeter: perimeters hold projects, not folders.',
      byWhom: 'Whoever may make projects in production.',
      add: 'The new project in productionProjects; the denials hold in it from the beginning.',
    }]),
    ...(input.nonProductionProjects.length === 0 ? [{
      id: 'agent-identities-unknown',
      possible: 'An agent identity of non-production passes the denial: no set names the agent identities of a folder. The boundary holds it.',
      byWhom: 'Agents with an identity of their own, granted a role in production.',
      add: 'The prop nonProductionProjects.',
    }] : []),
    {
      id: 'pools-and-other-platforms',
      possible: 'An identity of non-production that is no service account and no agent of Vertex AI passes the denial: workloads of GKE by their pool (PROJECT_ID.svc.id.goog), other '
        + 'workload identity pools, agents on Cloud Run and in Gemini Enterprise. The boundary holds those that belong to projects of non-production.',
      byWhom: 'These identities, granted a role in production, where they are not among nonProductionPrincipals: no set names them by a folder, and none by a project\'s number alone.',
      add: 'The prop nonProductionPrincipals, with principalSet://iam.googleapis.com/projects/NUMBER/locations/global/workloadIdentityPools/PROJECT_ID.svc.id.goog/* for each '
        + 'project with a cluster, other pools, and each such agent (resources/run/projects/NUMBER/…).',
    },
    ...(unbound.length > 0 ? [{
      id: 'principals-without-boundary',
      possible: `The boundary does not bind ${unbound.join(', ')}.`,
      byWhom: 'These principals; the denial binds them all the same.',
      add: 'Whole pools in place of their groups and attributes.',
    }] : []),
    ...notDeniableGaps(({ permission }) => WAYS_NOT_DENIABLE.includes(permission), 'An identity of non-production that'),
  ];
}
