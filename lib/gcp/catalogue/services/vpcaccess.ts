import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Serverless VPC Access. */
export const vpcaccess: ServiceCatalogue = {
  service: 'vpcaccess.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/vpcaccess',
  seen: '2026-11-20',
  rows: [
    { permission: 'vpcaccess.googleapis.com/connectors.delete', asset: Asset.NETWORK, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'functions and services lose the private network' },
    { permission: 'vpcaccess.googleapis.com/connectors.update', asset: Asset.NETWORK, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'capacity of the way into the private network' },
  ],
  leftOut: [],
  notDeniable: [],
};
