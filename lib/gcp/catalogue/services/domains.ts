import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud Domains. */
export const domains: ServiceCatalogue = {
  service: 'domains.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/domains',
  seen: '2026-11-20',
  rows: [
    { permission: 'domains.googleapis.com/registrations.configureContact', asset: Asset.DNS, effect: Effect.EXPOSES, plane: 'control', from: 'everybody', why: 'who owns the domain' },
    { permission: 'domains.googleapis.com/registrations.configureDns', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'moves the whole domain to other name servers' },
    { permission: 'domains.googleapis.com/registrations.configureManagement', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'renewal, transfer lock: the domain can be lost' },
    { permission: 'domains.googleapis.com/registrations.delete', asset: Asset.DNS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the domain is no longer managed here, and runs out' },
    { permission: 'domains.googleapis.com/registrations.setIamPolicy', asset: Asset.DNS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others move the domain' },
    { permission: 'domains.googleapis.com/registrations.update', asset: Asset.DNS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'labels of the registration' },
  ],
  leftOut: [],
  notDeniable: [],
};
