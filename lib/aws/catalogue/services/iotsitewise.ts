import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS IoT SiteWise. */
export const iotsitewise: ServiceCatalogue = {
  service: 'iotsitewise',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotsitewise.html',
  seen: '2026-11-20',
  rows: [
    { action: 'iotsitewise:BatchDeleteDatasetDataSegments', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['dataset', 'workspace'], tags: true, why: 'segments of a dataset; applications curate them' },
    { action: 'iotsitewise:BatchDisassociateDataSegmentsFromDataset', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['dataset', 'workspace'], tags: true, why: 'breaks the link to the data segments from dataset; modeling work' },
    { action: 'iotsitewise:BatchDisassociateProjectAssets', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['project'], tags: true, why: 'breaks the link to the project assets; modeling work' },
    { action: 'iotsitewise:CreateAccessPolicy', asset: Asset.IDENTITY, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['portal', 'project'], tags: true, why: 'lets a user into a portal or project' },
    { action: 'iotsitewise:DeleteAccessPolicy', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['access-policy'], tags: true, why: 'users lose a portal or project' },
    { action: 'iotsitewise:DeleteApplication', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['application'], tags: true, why: 'the application with its content' },
    { action: 'iotsitewise:DeleteAsset', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['asset'], tags: true, why: 'an asset with the data of its properties' },
    { action: 'iotsitewise:DeleteAssetModel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['asset-model'], tags: true, why: 'the model that assets are built from' },
    { action: 'iotsitewise:DeleteAssetModelCompositeModel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['asset-model'], tags: true, why: 'the asset model composite model with its content' },
    { action: 'iotsitewise:DeleteAssetModelInterfaceRelationship', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['asset-model'], tags: true, why: 'the asset model interface relationship with its content' },
    { action: 'iotsitewise:DeleteComputationModel', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['computation-model'], tags: true, why: 'the computation model with its content' },
    { action: 'iotsitewise:DeleteDashboard', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['dashboard'], tags: true, why: 'the dashboard with its content' },
    { action: 'iotsitewise:DeleteDataset', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['dataset', 'workspace'], tags: true, why: 'the dataset with its content' },
    { action: 'iotsitewise:DeleteGateway', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['gateway'], tags: true, why: 'the gateway with its content' },
    { action: 'iotsitewise:DeletePipeline', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['pipeline'], tags: true, why: 'the pipeline with its content' },
    { action: 'iotsitewise:DeletePortal', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['portal'], tags: true, why: 'the portal with its content' },
    { action: 'iotsitewise:DeleteProject', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['project'], tags: true, why: 'the project with its content' },
    { action: 'iotsitewise:DeleteTask', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['task'], tags: true, why: 'the task with its content' },
    { action: 'iotsitewise:DeleteTimeSeries', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'everybody', tier: 2, on: ['asset', 'time-series', 'workspace'], tags: true, why: 'a time series with all its measurements' },
    { action: 'iotsitewise:DeleteWorkspace', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['workspace'], tags: true, why: 'the workspace with its content' },
    { action: 'iotsitewise:DisassociateAssets', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['asset'], tags: true, why: 'breaks the assets link; stack updates of assets do it' },
    { action: 'iotsitewise:DisassociateTimeSeriesFromAssetProperty', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['asset', 'time-series'], tags: true, why: 'breaks the time series from asset property link; stack updates of assets do it' },
    { action: 'iotsitewise:PutDefaultEncryptionConfiguration', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'changes the key that all measurements are encrypted with' },
    { action: 'iotsitewise:PutLoggingOptions', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'can switch the logs off; no key on the value' },
    { action: 'iotsitewise:PutStorageConfiguration', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'can shorten the retention of measurements; no key on the value' },
    { action: 'iotsitewise:UpdateAccessPolicy', asset: Asset.IDENTITY, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['access-policy'], tags: true, why: 'lets another user into a portal or project' },
  ],
  leftOut: [],
};
