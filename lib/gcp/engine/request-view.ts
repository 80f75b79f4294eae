import { malformed } from '../../core/errors';
import { isObject } from '../../engine/json';
import { MAYBE, NO, Truth } from '../../engine/truth';
import { AccessRequest } from './access-request';
import { Environment, Unclear, Value } from './cel/evaluate';
import { Members } from './membership';
import { Place } from './node';
import { Organization } from './organization';
import { PermissionView } from './permissions';
import { valueOf } from './policies/conditions';
import { Caller, CallerKind } from './principals';
import { Tags } from './tags';

const TYPES: Readonly<Record<CallerKind, string | undefined>> = {
  user: 'iam.googleapis.com/WorkspaceIdentity',
  serviceAccount: 'iam.googleapis.com/ServiceAccount',
  workload: 'iam.googleapis.com/WorkloadPoolIdentity',
  workforce: 'iam.googleapis.com/WorkforcePoolIdentity',
  agent: 'iam.googleapis.com/AgentPoolIdentity',
  anonymous: undefined,
};

/** Functions of conditions that look at tags, each with the number of its arguments. */
const TAG_FUNCTIONS: Readonly<Record<string, number>> = { 'resource.matchTag': 2, 'resource.matchTagId': 2, 'resource.hasTagKey': 1, 'resource.hasTagKeyId': 1 };

/** A request with what is derived of it, as policies look at it. */
export class RequestView implements Environment {
  private ownTags: Tags | undefined;

  public constructor(
    public readonly request: AccessRequest,
    public readonly caller: Caller,
    public readonly permission: PermissionView,
    public readonly place: Place,
    public readonly organization: Organization | undefined,
  ) {
  }

  public get tags(): Tags {
    return this.ownTags ??= new Tags(this.request, this.organizationId, this.organization);
  }

  /** Digits. */
  public get organizationId(): string | undefined {
    const [top] = this.place.way;
    return top?.startsWith('organizations/') ? top.slice('organizations/'.length) : this.organization?.id;
  }

  /** Whether the caller is one of those that are named. */
  public isAmong(members: readonly Members[]): Truth {
    let truth: Truth = NO;
    const { caller, request: { attributes } } = this;
    for (const each of members) {
      const one = each.has(caller, attributes);
      if (one === MAYBE) truth = MAYBE;
      else if (one !== NO) return one;
    }
    return truth;
  }

  // --- what conditions see

  public name(name: string): Value | undefined {
    if (name === 'principal') return { type: TYPES[this.caller.kind] ?? new Unclear('the type of somebody anonymous'), subject: this.caller.subject };
    return name === 'resource' || name === 'request' ? this.attributesBelow(name) : undefined;
  }

  public call(name: string, args: readonly Value[]): Value | undefined {
    if (TAG_FUNCTIONS[name] === args.length && args.every((arg) => typeof arg === 'string')) {
      const [key, value] = args as string[];
      return valueOf(this.tags.have(key, value), `whether the resource has the tag ${value === undefined ? key : `${key}=${value}`}`);
    }
    if (name !== 'api.getAttribute' || args.length !== 2 || typeof args[0] !== 'string') return undefined;
    const [attribute, byDefault] = args;
    const { attributes } = this.request;
    if (attributes && Object.hasOwn(attributes, attribute)) return attributes[attribute];
    return this.isUnknown(attribute) ? new Unclear(`the attribute ${attribute}`) : byDefault;
  }

  private isUnknown(attribute: string): boolean {
    return this.request.unknownAttributes?.some((name) => name === '*' || name === attribute) ?? false;
  }

  /** `resource.service` and `request.auth.oauth.client_id`, as an object that a path leads through. */
  private attributesBelow(name: string): Value {
    const tree: Record<string, any> = {};
    for (const [path, value] of Object.entries(this.request.attributes ?? {})) {
      const [head, ...rest] = path.split('.');
      if (head !== name || rest.length === 0) continue;
      const last = rest.pop()!;
      rest.reduce((at, key) => at[key] ??= {}, tree)[last] = value;
    }
    return tree;
  }
}

/** @throws GuardrailError `MALFORMED` where something of a request is not what it has to be */
export function checkRequest(request: AccessRequest): void {
  if (!isObject(request)) throw malformed('request', String(request), 'an object with principal and permission');
  const { tags, attributes } = request;
  if (tags === undefined && attributes === undefined) return;
  if (tags !== undefined && !isObject(tags)) throw malformed('tags', JSON.stringify(tags), 'an object');
  if (attributes !== undefined && !isObject(attributes)) throw malformed('attributes', JSON.stringify(attributes), 'an object');
  for (const key in tags) {
    if (typeof tags[key] !== 'string') throw malformed(`tags.${key}`, JSON.stringify(tags[key]), 'the name or the id of a value, as a string');
  }
}
