import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** API Access Control. */
export const apiAccessControl: ServiceCatalogue = {
  service: 'api-access-control',
  source: 'https://docs.oracle.com/iaas/tools/terraform-provider-oci/latest/docs/r/apiaccesscontrol_privileged_api_control.html',
  seen: '2026-11',
  resourceTypes: ['api-metadatas', 'privileged-api-controls', 'privileged-api-family', 'privileged-api-requests', 'privileged-api-work-requests'],
  rows: [],
  byVerb: [
    { resourceType: 'privileged-api-controls', verb: 'use', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'which operations on Exadata need an approval, and by whom; Oracle\'s names for it were not seen, so that making a control goes too' },
  ],
  leftOut: [],
  notDeniable: [],
};
