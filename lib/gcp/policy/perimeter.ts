import { sorted } from '../../core/lists';

/** A service perimeter: its services answer only to callers that are inside, or that a rule lets in. */
export interface Perimeter {
  /** `accessPolicies/444444444444` */
  readonly accessPolicy: string;
  /** Letters, digits and underscores, beginning with a letter. */
  readonly name: string;
  readonly title: string;
  /** `projects/NUMBER` */
  readonly projects: readonly string[];
  readonly services: readonly string[];
  /** v1 identities that are let in from wherever they are. */
  readonly identities: readonly string[];
}

/** The perimeter as `google_access_context_manager_service_perimeter` takes it: enforced, and nothing on trial. */
export function perimeterAttributes(perimeter: Perimeter): Record<string, unknown> {
  const { accessPolicy, name, title, projects, services, identities } = perimeter;
  return {
    parent: accessPolicy,
    name: `${accessPolicy}/servicePerimeters/${name}`,
    title,
    perimeter_type: 'PERIMETER_TYPE_REGULAR',
    status: {
      resources: sorted(projects),
      restricted_services: sorted(services),
      ...(identities.length > 0 && {
        ingress_policies: [{
          ingress_from: { identities: sorted(identities), sources: [{ access_level: '*' }] },
          ingress_to: { resources: ['*'], operations: sorted(services).map((service) => ({ service_name: service, method_selectors: [{ method: '*' }] })) },
        }],
      }),
    },
  };
}
