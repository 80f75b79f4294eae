/** Acme's tree on Google Cloud, as a team would write it down. */
import { ACME_GOOGLE } from '../../examples/acme-terraform/acme';
import { Organization } from '../../lib/gcp/engine/organization';

const { folders, organization, projects } = ACME_GOOGLE;
const id = (folder: string) => folder.replace('folders/', '');
const project = ({ number }: { readonly number: string }, parent: string) => ({ number: number.replace('projects/', ''), parent });

export const ACME_TREE = {
  id: organization,
  folders: Object.fromEntries([folders.prod, folders.nonProd, folders.security].map((folder) => [id(folder), `organizations/${organization}`])),
  projects: {
    [projects.prod.id]: project(projects.prod, folders.prod),
    [projects.nonProd.id]: project(projects.nonProd, folders.nonProd),
    [projects.logs.id]: project(projects.logs, folders.security),
  },
  tags: { environment: { id: 'tagKeys/281470000000001', values: { prod: 'tagValues/281480000000001', nonprod: 'tagValues/281480000000002' } } },
  domains: ['acme.example'],
};

export const ACME = Organization.of(ACME_TREE);
