/** Acme's tree on Google Cloud, as a team would write it down. */
import { ACME_GOOGLE } from '../../examples/acme-terraform/acme';
import { Organization } from '../../lib/gcp/engine/organization';

export const ACME_TREE = ACME_GOOGLE.tree;

export const ACME = Organization.of(ACME_TREE);
