import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS HealthImaging. */
export const medicalImaging: ServiceCatalogue = {
  service: 'medical-imaging',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awshealthimaging.html',
  seen: '2026-11-20',
  rows: [
    { action: 'medical-imaging:DeleteDatastore', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['datastore'], tags: true, why: 'the store of medical images' },
    { action: 'medical-imaging:DeleteImageSet', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['datastore', 'imageset'], tags: true, why: 'an image set with all versions; data-plane call of applications' },
    { action: 'medical-imaging:UpdateImageSetMetadata', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['datastore', 'imageset'], tags: true, why: 'overwrites metadata of an image set' },
  ],
  leftOut: [],
};
