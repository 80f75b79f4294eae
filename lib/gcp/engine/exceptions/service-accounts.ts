/**
 * What the address of a service account says: which project it lives in, and whether Google owns it.
 *
 * Service agents act for Google's services, and are in the sets of `ServiceAgent`; all other service accounts are in those of `ServiceAccount`.
 *
 * Source: "Service account types" and "Service agents", IAM documentation. The old account of Cloud Build (`NUMBER@cloudbuild.gserviceaccount.com`)
 * is a default service account there, and made by Google in the way of an agent: which set it is in is not said.
 */
export interface ServiceAccount {
  /** `acme-prod`, or the number of the project where the address has only that. */
  readonly project?: string;

  /** Undefined where nobody says. */
  readonly isAgent?: boolean;
}

interface Shape {
  readonly address: RegExp;
  readonly isAgent: boolean | undefined;
}

/** Tried in this order. Each shape has the project as its first group. */
const SHAPES: readonly Shape[] = [
  { address: /^service-(\d+)@(?:gcp-sa-[a-z0-9-]+|[a-z0-9-]+)\.iam\.gserviceaccount\.com$/, isAgent: true },
  { address: /^(?:service-)?(?:project|p)-?(\d+)@(?:gcp-sa-[a-z0-9-]+|storage-transfer-service)\.iam\.gserviceaccount\.com$/, isAgent: true },
  { address: /^[^@]+@(?:gcp-sa-[a-z0-9-]+)\.iam\.gserviceaccount\.com()$/, isAgent: true },
  { address: /^(\d+)@cloudservices\.gserviceaccount\.com$/, isAgent: true },
  { address: /^(\d+)-compute@developer\.gserviceaccount\.com$/, isAgent: false },
  { address: /^([a-z][a-z0-9-]*)@appspot\.gserviceaccount\.com$/, isAgent: false },
  { address: /^(\d+)@cloudbuild\.gserviceaccount\.com$/, isAgent: undefined },
  // projects of a domain: `name@project.example.com.iam.gserviceaccount.com` is in `example.com:project`
  { address: /^[^@]+@([a-z][a-z0-9-]*(?:\.[a-z0-9.-]+)?)\.iam\.gserviceaccount\.com$/, isAgent: false },
];

/** What an address says; undefined if it is none of a service account. */
export function serviceAccountOf(email: string): ServiceAccount | undefined {
  if (!/@([a-z0-9.-]+\.)?gserviceaccount\.com$/.test(email)) return undefined;
  for (const { address, isAgent } of SHAPES) {
    const found = address.exec(email);
    if (!found) continue;
    const [, project] = found;
    const dot = project.indexOf('.');
    return { project: dot < 0 ? project || undefined : `${project.slice(dot + 1)}:${project.slice(0, dot)}`, isAgent };
  }
  return {};
}
