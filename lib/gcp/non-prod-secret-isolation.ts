import { Construct } from 'constructs';
import { duplicate, empty, inconsistent, malformed, mustBeGiven } from '../core/errors';
import { isUnresolved } from '../core/tokens';
import { Control, NonProdSecretIsolationOptions } from '../intent';
import { Guardrail } from './guardrail';
import { GuardrailProps } from './guardrail-document';
import { checkTrusted, planNonProdSecretIsolation } from './plan/non-prod-secret-isolation';
import { checkNodeOf, checkProjectNumber, isEmail } from './policy/identifiers';
import { checkPrincipals, tryFromV1 } from './policy/principals';

/** What `NonProdSecretIsolation` takes. `production` and `nonProduction` are folders or projects. */
export interface NonProdSecretIsolationProps extends NonProdSecretIsolationOptions, GuardrailProps {
  /**
   * Projects of non-production in which agents have identities of their own, by number (`projects/222222222222`): a folder's service accounts are a set
   * that deny policies know, its agent identities are none.
   *
   * @default - the boundary alone holds agent identities
   */
  readonly nonProductionProjects?: string[];

  /**
   * Who else is of non-production, as deny policies name principals: workload and workforce pools, groups of people.
   *
   * @default - the service accounts of `nonProduction`
   */
  readonly nonProductionPrincipals?: string[];

  /**
   * Principals of non-production that may use production's secrets, for example security tooling.
   *
   * @default - none
   */
  readonly trustedPrincipals?: string[];

  /**
   * Nodes that identities of non-production may reach beside `nonProduction`, for example a project of shared logs or images. None of them may be production.
   *
   * @default - `nonProduction` alone
   */
  readonly eligibleResources?: string[];

  /**
   * The access policy of the organization, `accessPolicies/444444444444`, in which a service perimeter is made around production. Needs `productionProjects`.
   *
   * @default - there is no perimeter, and `gaps` says what that leaves
   */
  readonly accessPolicy?: string;

  /**
   * The projects that the perimeter holds, by number (`projects/111111111111`). A project can be in one such perimeter only.
   *
   * @default - there is no perimeter
   */
  readonly productionProjects?: string[];

  /**
   * Services that answer nobody outside of the perimeter.
   *
   * @default ['cloudkms.googleapis.com', 'parametermanager.googleapis.com', 'secretmanager.googleapis.com']
   */
  readonly restrictedServices?: string[];

  /**
   * Who may call them from outside of the perimeter, as allow policies name members: a pipeline, people who operate production.
   *
   * @default - nobody
   */
  readonly ingressIdentities?: string[];
}

const RESTRICTED = ['cloudkms.googleapis.com', 'parametermanager.googleapis.com', 'secretmanager.googleapis.com'];

/**
 * A production secret is unavailable to every identity of non-production: directly, through its key, a copy, a snapshot, the configuration of
 * something that holds it, or a service account that could read it.
 *
 * Carried by a deny policy on production (these identities may not), by a principal access boundary on non-production (they act nowhere else), and, where there
 * is an access policy, by a service perimeter around production's secrets.
 *
 * It does not stop production from writing a secret where others may read; see `gaps`.
 *
 * @exampleMetadata fixture=gcp
 * @example
 * new NonProdSecretIsolation(stack, 'NonProdSecretIsolation', {
 *   organization: 'organizations/123456789012',
 *   production: ['folders/100000000001'],
 *   nonProduction: ['folders/200000000002'],
 *   nonProductionProjects: ['projects/222222222222'],
 * });
 */
export class NonProdSecretIsolation extends Guardrail {
  public constructor(scope: Construct, id: string, props: NonProdSecretIsolationProps) {
    super(scope, id);
    check(props);
    const organization = this._organization(props, undefined);
    const nobody = { principals: [], projectIds: new Map<string, string>(), description: '' };
    const trustedPrincipals = props.trustedPrincipals ?? [];
    const ingressIdentities = props.ingressIdentities ?? [];
    const letIn = ingressIdentities.map((identity) => tryFromV1(identity) ?? identity);
    const spared = this._spared(props, organization, nobody, { trustedPrincipals, ingressIdentities: letIn });
    const nonProductionPrincipals = props.nonProductionPrincipals ?? [];
    checkPrincipals('nonProductionPrincipals', nonProductionPrincipals);
    const own = {
      production: props.production,
      nonProduction: props.nonProduction,
      nonProductionProjects: props.nonProductionProjects ?? [],
      nonProductionPrincipals,
      trustedPrincipals,
      eligibleResources: props.eligibleResources ?? [],
      accessPolicy: props.accessPolicy,
      productionProjects: props.productionProjects ?? [],
      restrictedServices: props.restrictedServices ?? RESTRICTED,
      ingressIdentities,
    };
    checkTrusted({ organization, ...own });
    this._make(planNonProdSecretIsolation({ ...spared, ...own }), props);
    this._promise(Control.NON_PROD_SECRET_ISOLATION, spared, own);
  }
}

function check(props: NonProdSecretIsolationProps): void {
  for (const [prop, nodes] of [['production', props.production], ['nonProduction', props.nonProduction]] as const) {
    if (nodes.length === 0) throw empty(prop, 'name at least one folder or project');
    checkNodes(prop, nodes);
  }
  checkNodes('eligibleResources', props.eligibleResources ?? []);
  for (const [prop, nodes] of [['nonProduction', props.nonProduction], ['eligibleResources', props.eligibleResources ?? []]] as const) {
    const both = nodes.find((node) => props.production.includes(node));
    if (both) throw inconsistent(prop, both, 'production, which has it as well', 'name nodes that do not overlap');
  }
  (props.nonProductionProjects ?? []).forEach((project) => checkProjectNumber('nonProductionProjects', project));
  checkPerimeter(props);
}

function checkNodes(prop: string, nodes: readonly string[]): void {
  nodes.forEach((node, i) => {
    // of non-production the kind has to be known: each kind is bound to a boundary by a resource of its own, and sets have projects by number
    if (prop === 'nonProduction' || !isUnresolved(node)) checkNodeOf(prop, node, 'folders', 'projects');
    if (prop === 'nonProduction' && node.startsWith('projects/')) checkProjectNumber(prop, node);
    if (nodes.indexOf(node) !== i) throw duplicate(prop, node);
  });
}

function checkPerimeter(props: NonProdSecretIsolationProps): void {
  const { accessPolicy, productionProjects = [], restrictedServices, ingressIdentities = [] } = props;
  if (accessPolicy === undefined) {
    for (const prop of ['productionProjects', 'restrictedServices', 'ingressIdentities'] as const) {
      if (props[prop] !== undefined) throw mustBeGiven('accessPolicy', prop, 'name the access policy that the perimeter goes to, or remove it');
    }
    return;
  }
  if (!isUnresolved(accessPolicy) && !/^accessPolicies\/\d+$/.test(accessPolicy)) {
    throw malformed('accessPolicy', accessPolicy, 'an access policy with its prefix (`accessPolicies/444444444444`)');
  }
  if (productionProjects.length === 0) throw mustBeGiven('productionProjects', 'accessPolicy', 'name the projects of production: perimeters hold projects, not folders');
  productionProjects.forEach((project) => checkProjectNumber('productionProjects', project));
  const both = productionProjects.find((project) => props.nonProductionProjects?.includes(project));
  if (both) throw inconsistent('productionProjects', both, 'nonProductionProjects, which have it as well', 'name each project once');
  if (restrictedServices?.length === 0) throw empty('restrictedServices', 'name the services that hold secrets, or leave the prop out');
  for (const service of restrictedServices ?? []) {
    if (!isUnresolved(service) && !/^[a-z0-9-]+\.googleapis\.com$/.test(service)) throw malformed('restrictedServices', service, 'services by their names (`secretmanager.googleapis.com`)');
  }
  for (const identity of ingressIdentities) {
    const [, email] = /^(?:user|group|serviceAccount):(.+)$/.exec(identity) ?? [];
    if (isUnresolved(identity) || (email !== undefined && isEmail(email)) || /^principal(Set)?:\/\/iam\.googleapis\.com\//.test(identity)) continue;
    throw malformed('ingressIdentities', identity, 'members as allow policies have them (`serviceAccount:deploy-pipeline@acme-prod.iam.gserviceaccount.com`, `group:EMAIL`)');
  }
}
