import { malformed } from '../../core/errors';
import { Outcome } from '../../decision';
import { TerraformResource } from '../../engine/terraform/stack';
import { AccessRequest } from './access-request';
import { decide } from './decide';
import { Place, placeOf } from './node';
import { Organization } from './organization';
import { PermissionView, permissionView } from './permissions';
import { PolicySet } from './policy-set';
import { Caller, callerOf } from './principals';
import { checkRequest, RequestView } from './request-view';
import { Ruling } from './ruling';

/** How many principals, permissions and places an engine remembers. */
const REMEMBERED = 8192;

/** Decides requests by policies that are read once. */
export class Engine {
  public readonly set: PolicySet;

  private readonly callers = new Map<string, Caller>();
  private readonly permissions = new Map<string, PermissionView>();
  private readonly places = new Map<string, Place>();
  private readonly placesByResource = new Map<string, Place>();

  /** @param doubt why there may be policies beside these, so that nothing is available for certain */
  public constructor(resources: readonly TerraformResource[], public readonly organization?: Organization, private readonly doubt?: string) {
    this.set = new PolicySet(resources, organization);
  }

  /** What Google Cloud does with a request. */
  public decide(request: AccessRequest): Ruling {
    checkRequest(request);
    const { principal, permission } = request;
    if (typeof permission !== 'string') throw malformed('permission', String(permission), 'a string');
    const caller = remembered(this.callers, principal, callerOf);
    const view = new RequestView(request, caller, remembered(this.permissions, permission, permissionView), this.placeOf(request), this.organization);
    const ruling = decide(this.set, view);
    if (this.doubt === undefined || ruling.outcome === Outcome.DENIED) return ruling;
    return new Ruling(view, { outcome: Outcome.UNKNOWN, refusals: [], reasons: [this.doubt] });
  }

  /** Where the resource is: as the request says, or as its name does. */
  private placeOf({ project, folder, organization, resource }: AccessRequest): Place {
    const find = (): Place => {
      const named = project ?? nodeIn(resource, 'projects');
      const above = (given: string | undefined, kind: 'folders' | 'organizations') => given ?? (named === undefined ? nodeIn(resource, kind) : undefined);
      return placeOf({ project: named, folder: above(folder, 'folders'), organization: above(organization, 'organizations') }, this.organization);
    };
    // most requests say one of the two, and nothing else: no key is put together for them
    if (folder !== undefined || organization !== undefined) return remembered(this.places, `${project}|${folder}|${organization}|${project === undefined ? resource : ''}`, find);
    return project !== undefined ? remembered(this.places, project, find) : remembered(this.placesByResource, resource ?? '', find);
  }
}

/**
 * The project, folder or organization that the full name of a resource begins with; buckets have `_` in its place. What comes further back is named by whoever made the resource: objects may be called
 * `projects/acme-prod/x`.
 */
function nodeIn(resource: string | undefined, kind: 'projects' | 'folders' | 'organizations'): string | undefined {
  const [, id] = new RegExp(`^//[a-z0-9.-]+/(?:v\\d[a-z0-9]*/)?${kind}/([a-z0-9][a-z0-9.:-]*)(?:/|$)`).exec(resource ?? '') ?? [];
  return id;
}

function remembered<T>(known: Map<string, T>, key: string, make: (key: string) => T): T {
  let value = known.get(key);
  if (value === undefined) {
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, value = make(key));
  }
  return value;
}
