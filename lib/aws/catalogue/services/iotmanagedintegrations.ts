import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS IoT Managed Integrations. */
export const iotmanagedintegrations: ServiceCatalogue = {
  service: 'iotmanagedintegrations',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotmanagedintegrations.html',
  seen: '2026-11-20',
  rows: [
    { action: 'iotmanagedintegrations:DeleteAccountAssociation', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['account-association'], tags: true, why: 'the link to an account of a user; applications remove it on request' },
    { action: 'iotmanagedintegrations:DeleteCloudConnector', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the cloud connector that devices or partners depend on' },
    { action: 'iotmanagedintegrations:DeleteConnectorDestination', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the connector destination that devices or partners depend on' },
    { action: 'iotmanagedintegrations:DeleteCredentialLocker', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['credential-locker'], tags: true, why: 'the Wi-Fi credentials that devices set up others with' },
    { action: 'iotmanagedintegrations:DeleteDestination', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the destination that devices or partners depend on' },
    { action: 'iotmanagedintegrations:DeleteEventLogConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'events of devices are no longer logged' },
    { action: 'iotmanagedintegrations:DeleteManagedThing', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['managed-thing'], tags: true, why: 'a device; applications remove it for their users' },
    { action: 'iotmanagedintegrations:DeleteNotificationConfiguration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the notification configuration that devices or partners depend on' },
    { action: 'iotmanagedintegrations:DeleteOtaTask', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['ota-task'], tags: true, why: 'the record of an update task' },
    { action: 'iotmanagedintegrations:DeleteOtaTaskConfiguration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the ota task configuration that devices or partners depend on' },
    { action: 'iotmanagedintegrations:DeleteProvisioningProfile', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['provisioning-profile'], tags: true, why: 'the provisioning profile that devices or partners depend on' },
    { action: 'iotmanagedintegrations:DeregisterAccountAssociation', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['account-association', 'managed-thing'], tags: true, why: 'takes a linked account off a device; applications do it' },
    { action: 'iotmanagedintegrations:PutDefaultEncryptionConfiguration', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'changes the key that device data is encrypted with' },
    { action: 'iotmanagedintegrations:ResetRuntimeLogConfiguration', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'sets the logging of a device back to the default' },
  ],
  leftOut: [],
};
