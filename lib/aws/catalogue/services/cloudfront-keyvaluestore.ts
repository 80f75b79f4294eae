import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon CloudFront KeyValueStore. */
export const cloudfrontKeyvaluestore: ServiceCatalogue = {
  service: 'cloudfront-keyvaluestore',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudfrontkeyvaluestore.html',
  seen: '2026-11-20',
  rows: [
    { action: 'cloudfront-keyvaluestore:DeleteKey', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['key-value-store'], tags: false, why: 'one key and value read by edge functions' },
    { action: 'cloudfront-keyvaluestore:PutKey', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['key-value-store'], tags: false, why: 'overwrites the value edge functions read' },
    { action: 'cloudfront-keyvaluestore:UpdateKeys', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['key-value-store'], tags: false, why: 'may delete or overwrite many keys at once' },
  ],
  leftOut: [],
};
