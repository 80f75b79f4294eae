import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon EKS Auth. */
export const eksAuth: ServiceCatalogue = {
  service: 'eks-auth',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneksauth.html',
  seen: '2026-11-20',
  rows: [
    { action: 'eks-auth:AssumeRoleForPodIdentity', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['cluster'], tags: true, why: 'exchanges a pod token for the credentials of its role' },
  ],
  leftOut: [],
};
