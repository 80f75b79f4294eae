import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** App Engine. */
export const appengine: ServiceCatalogue = {
  service: 'appengine.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/appengine',
  seen: '2026-11-20',
  rows: [],
  leftOut: [],
  notDeniable: [
    {
      permission: 'appengine.googleapis.com/applications.update',
      asset: Asset.COMPUTE,
      effect: Effect.DESTROYS,
      possible: 'the application can be disabled, and services and versions deleted (services.delete, versions.delete)',
      add: 'gcp.restrictServiceUsage without appengine.googleapis.com',
    },
    {
      permission: 'appengine.googleapis.com/versions.create',
      asset: Asset.COMPUTE,
      effect: Effect.ESCALATES,
      possible: 'a version runs under the service account of the application, or under one that it names',
      add: 'deny serviceAccounts.actAs; gcp.restrictServiceUsage without appengine.googleapis.com',
    },
    {
      permission: 'appengine.googleapis.com/versions.get',
      asset: Asset.SECRETS,
      effect: Effect.READS_SECRET,
      possible: 'environment variables of a version can be read',
      add: 'no role of App Engine in production for others; secrets in Secret Manager',
    },
  ],
};
