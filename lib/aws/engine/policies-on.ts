import { malformed } from '../../core/errors';
import { and, MAYBE, NO, Truth, YES } from '../../engine/truth';
import { AccessRequest } from './access-request';
import { compilePolicy } from './compile';
import { resourceControlOn } from './exceptions/resource-control';
import { resourcePolicySays } from './exceptions/resource-policies';
import { serviceControlOf } from './exceptions/service-control';
import { PolicySet } from './policy-set';
import { PolicyType } from './policy-source';
import { RequestView } from './request-view';
import { AppliedPolicy, Scope } from './scope';

/** The policies that have a say in a request. Undefined is one that there is not, which is not the same as one that is empty. */
export interface PoliciesOn {
  readonly serviceControl: Scope;

  /** Whether service control policies bind the caller. */
  readonly serviceControlBinds: Truth;
  readonly resourceControl: Scope;
  readonly resourceControlBinds: Truth;
  readonly boundary?: Scope;
  readonly identity?: Scope;
  readonly session?: Scope;
  readonly resource?: Scope;
  readonly vpcEndpoint?: Scope;
}

const NONE = new Scope([]);

/** Finds the policies that have a say in a request. */
export function policiesOn(set: PolicySet, view: RequestView): PoliciesOn {
  const { request, caller, action } = view;
  const { SERVICE_CONTROL_POLICY, RESOURCE_CONTROL_POLICY } = PolicyType;
  const linked = caller.serviceLinked === undefined ? MAYBE : caller.serviceLinked ? NO : YES;
  const binds: Truth = caller.account === undefined ? NO : and(linked, serviceControlOf(action.name, caller.kind === 'root'));
  const hasPolicies = caller.account !== undefined && caller.kind !== 'root';
  const protects = and(and(linked, action.resourceControl), action.hasResources ? resourceControlOn(request.resource ?? '*', view.mayBeOfManagedKey) : YES);
  return {
    serviceControl: binds === NO ? NONE : set.ofAccount(SERVICE_CONTROL_POLICY, caller.account),
    serviceControlBinds: binds,
    resourceControl: protects === NO ? NONE : set.ofAccount(RESOURCE_CONTROL_POLICY, view.resourceAccount),
    resourceControlBinds: protects,
    boundary: hasPolicies ? boundaryOf(set, view) : undefined,
    identity: hasPolicies ? request.identityPolicies && documents(request.identityPolicies, 'identityPolicies', PolicyType.IDENTITY_POLICY) : undefined,
    session: hasPolicies && request.sessionPolicies?.length !== 0 ? request.sessionPolicies && documents(request.sessionPolicies, 'sessionPolicies', PolicyType.SESSION_POLICY) : undefined,
    resource: resourcePolicyOf(view),
    vpcEndpoint: one(request.vpcEndpointPolicy, 'vpcEndpointPolicy', PolicyType.VPC_ENDPOINT_POLICY, request.vpcEndpointPolicy && throughEndpoint(view)),
  };
}

function boundaryOf(set: PolicySet, { request, caller }: RequestView): Scope | undefined {
  if (request.permissionsBoundary !== undefined) return one(request.permissionsBoundary, 'permissionsBoundary', PolicyType.PERMISSIONS_BOUNDARY);
  return set.boundaryOf(caller);
}

/** The policy of the resource, where it has a say. */
function resourcePolicyOf({ request, action }: RequestView): Scope | undefined {
  if (request.resourcePolicy === undefined) return undefined;
  const applies = resourcePolicySays(action.name, action.hasResources);
  const doubt = applies === MAYBE ? `whether a policy of the resource has a say in ${action.facts?.name ?? action.name}` : undefined;
  return applies === NO ? undefined : one(request.resourcePolicy, 'resourcePolicy', PolicyType.RESOURCE_POLICY, doubt);
}

/** What a service asks for, for itself or for somebody, goes another way than what its caller asked for. */
function throughEndpoint(view: RequestView): string | undefined {
  const viaService = view.caller.kind === 'service' ? 'true' : view.find('aws:viaawsservice');
  return viaService === 'false' ? undefined : 'whether the request goes through the VPC endpoint, as a service makes it';
}

/** @param doubt what would have to be known to know whether it applies */
function one(document: unknown, name: keyof AccessRequest, type: PolicyType, doubt?: string): Scope | undefined {
  return document === undefined || document === null ? undefined : documents([document], name, type, () => name, doubt);
}

/** Documents of requests are compiled once for each object: requests that share one share its scope. */
const compiled = new WeakMap<object, Scope>();

function documents(
  given: readonly unknown[], name: keyof AccessRequest, type: PolicyType, nameOf = (i: number) => `${name}[${i}]`,
  doubt?: string,
): Scope {
  if (!Array.isArray(given)) throw malformed(name, JSON.stringify(given), 'a list of policy documents');
  const [key] = given;
  const isKey = given.length === 1 && typeof key === 'object' && key !== null && doubt === undefined;
  const known = isKey ? compiled.get(key) : undefined;
  if (known && known.policies[0].policy.source.type === type) return known;
  const applied: Omit<AppliedPolicy, 'policy'> = doubt === undefined ? { applies: YES, unknown: [] } : { applies: MAYBE, unknown: [doubt] };
  const scope = new Scope(given.map((document, i) => ({ policy: compilePolicy({ name: nameOf(i), type, document }), ...applied })));
  if (isKey) compiled.set(key, scope);
  return scope;
}
