import { MAYBE, NO, or, Truth, YES } from '../../engine/truth';
import { AccessRequest } from './access-request';
import { Organization } from './organization';

/**
 * The tags of a resource, whichever way they are named.
 *
 * A key has a short name (`environment`), a namespaced one (`123456789012/environment`) and an id; so does a value, but for the namespace.
 */
export class Tags {
  private readonly tags: readonly (readonly [key: string, value: string])[];
  private readonly unknown: readonly string[];

  public constructor({ tags, unknownTags }: Pick<AccessRequest, 'tags' | 'unknownTags'>, organizationId: string | undefined, private readonly organization: Organization | undefined) {
    const full = (key: string) => key === '*' || key.includes('/') || organizationId === undefined ? key : `${organizationId}/${key}`;
    this.tags = tags === undefined ? [] : Object.entries(tags).map(([key, value]) => [full(key), value]);
    this.unknown = unknownTags === undefined ? [] : unknownTags.map(full);
  }

  /** Whether there is a tag of a key, and with a value if one is given; by names or by ids. */
  public have(key: string, value?: string): Truth {
    let truth: Truth = NO;
    let isThere = false;
    for (const [own, of] of this.tags) {
      const same = this.sameKey(own, key);
      if (same === NO) continue;
      isThere ||= same === YES;
      const one = value === undefined || same === MAYBE ? same : this.sameValue(own, of, key, value);
      if (one === YES) return YES;
      truth = or(truth, one);
    }
    // a key has one value
    return truth === NO && !isThere && this.unknown.some((own) => own === '*' || this.sameKey(own, key) !== NO) ? MAYBE : truth;
  }

  private sameKey(own: string, key: string): Truth {
    if (own === key) return YES;
    const [a, b] = [own, key].map((name) => this.organization?._tagName(name) ?? name);
    if (a === b) return YES;
    // the id of a key that the organization does not name may be that of any
    if (a.startsWith('tagKeys/') || b.startsWith('tagKeys/')) return a.startsWith('tagKeys/') && b.startsWith('tagKeys/') ? NO : MAYBE;
    // a short name of which nobody knows the namespace
    return !a.includes('/') && b.endsWith(`/${a}`) ? MAYBE : NO;
  }

  private sameValue(ownKey: string, own: string, key: string, value: string): Truth {
    if (own === value) return YES;
    const [a, b] = [[ownKey, own], [key, value]].map(([of, each]) => this.organization?._tagValueName(of, each) ?? each);
    if (a === b) return YES;
    return a.startsWith('tagValues/') !== b.startsWith('tagValues/') ? MAYBE : NO;
  }
}
