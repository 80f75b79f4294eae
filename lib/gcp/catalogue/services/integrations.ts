import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Application Integration. */
export const integrations: ServiceCatalogue = {
  service: 'integrations.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/integrations',
  seen: '2026-11-20',
  rows: [
    { permission: 'integrations.googleapis.com/authConfigs.create', asset: Asset.SECRETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'credentials that integrations act with' },
    { permission: 'integrations.googleapis.com/authConfigs.delete', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'integrations lose their credentials' },
    { permission: 'integrations.googleapis.com/authConfigs.update', asset: Asset.SECRETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'credentials that integrations act with' },
    { permission: 'integrations.googleapis.com/certificates.delete', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the certificate that integrations show' },
    { permission: 'integrations.googleapis.com/certificates.update', asset: Asset.KEYS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the certificate that integrations show' },
    { permission: 'integrations.googleapis.com/executions.replay', asset: Asset.APPLICATION_DATA, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'runs an integration again, with its effects' },
    { permission: 'integrations.googleapis.com/integrationVersions.create', asset: Asset.APPLICATION_DATA, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what runs under the service account of an integration' },
    { permission: 'integrations.googleapis.com/integrationVersions.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a version to go back to' },
    { permission: 'integrations.googleapis.com/integrationVersions.deploy', asset: Asset.APPLICATION_DATA, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what runs under the service account of an integration' },
    { permission: 'integrations.googleapis.com/integrationVersions.invoke', asset: Asset.APPLICATION_DATA, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'runs an integration under its service account' },
    { permission: 'integrations.googleapis.com/integrationVersions.update', asset: Asset.APPLICATION_DATA, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what runs under the service account of an integration' },
    { permission: 'integrations.googleapis.com/integrations.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the integration with all its versions' },
    { permission: 'integrations.googleapis.com/integrations.invoke', asset: Asset.APPLICATION_DATA, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'runs an integration under its service account' },
    { permission: 'integrations.googleapis.com/securityIntegrationVers.update', asset: Asset.APPLICATION_DATA, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what runs under the service account of an integration' },
    { permission: 'integrations.googleapis.com/sfdcChannels.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'events of another product' },
    { permission: 'integrations.googleapis.com/sfdcChannels.update', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'events of another product' },
    { permission: 'integrations.googleapis.com/sfdcInstances.delete', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'events of another product' },
    { permission: 'integrations.googleapis.com/sfdcInstances.update', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'events of another product' },
    { permission: 'integrations.googleapis.com/suspensions.lift', asset: Asset.APPLICATION_DATA, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'the approval that an integration waits for' },
    { permission: 'integrations.googleapis.com/suspensions.resolve', asset: Asset.APPLICATION_DATA, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'the approval that an integration waits for' },
    { permission: 'integrations.googleapis.com/templates.delete', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what others make integrations from' },
    { permission: 'integrations.googleapis.com/templates.share', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what others make integrations from' },
    { permission: 'integrations.googleapis.com/templates.unshare', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what others make integrations from' },
    { permission: 'integrations.googleapis.com/templates.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what others make integrations from' },
    { permission: 'integrations.googleapis.com/testCases.delete', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'tests of an integration' },
    { permission: 'integrations.googleapis.com/testCases.invoke', asset: Asset.APPLICATION_DATA, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs an integration under its service account' },
    { permission: 'integrations.googleapis.com/testCases.update', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'tests of an integration' },
  ],
  leftOut: [
    {
      why: 'ends a run',
      permissions: [
        'integrations.googleapis.com/executions.cancel',
      ],
    },
  ],
  notDeniable: [],
};
