import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Managed Airflow. */
export const composer: ServiceCatalogue = {
  service: 'composer.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/composer',
  seen: '2026-11-20',
  rows: [
    { permission: 'composer.googleapis.com/dags.execute', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs a workflow under the identity of the environment' },
    { permission: 'composer.googleapis.com/dags.getSourceCode', asset: Asset.COMPUTE, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'the code of workflows, with what was written into it' },
    { permission: 'composer.googleapis.com/environments.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs code of the caller under a service account' },
    { permission: 'composer.googleapis.com/environments.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the environment with the history of its workflows' },
    { permission: 'composer.googleapis.com/environments.executeAirflowCommand', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'any command, under the identity of the environment' },
    { permission: 'composer.googleapis.com/environments.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'packages, environment variables and identity of the environment' },
    { permission: 'composer.googleapis.com/userworkloadsconfigmaps.delete', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'configuration of workflows' },
    { permission: 'composer.googleapis.com/userworkloadsconfigmaps.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'configuration of workflows' },
    { permission: 'composer.googleapis.com/userworkloadssecrets.create', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'overwrites a secret of workflows' },
    { permission: 'composer.googleapis.com/userworkloadssecrets.delete', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'a secret of workflows' },
    { permission: 'composer.googleapis.com/userworkloadssecrets.update', asset: Asset.SECRETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'overwrites a secret of workflows' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'composer.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
