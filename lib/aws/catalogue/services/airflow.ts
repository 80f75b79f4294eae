import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Managed Workflows for Apache Airflow. */
export const airflow: ServiceCatalogue = {
  service: 'airflow',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmanagedworkflowsforapacheairflow.html',
  seen: '2026-11-20',
  rows: [
    { action: 'airflow:CreateCliToken', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['environment'], tags: true, why: 'runs Airflow commands under the role of the environment' },
    { action: 'airflow:CreateWebLoginToken', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['rbac-role'], tags: true, why: 'a login to the Airflow console' },
    { action: 'airflow:DeleteEnvironment', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['environment'], tags: true, why: 'the environment with run history, connections and variables' },
    { action: 'airflow:InvokeRestApi', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['rbac-role'], tags: true, why: 'deletes, pauses and starts workflows; IAM sees one verb' },
    { action: 'airflow:UpdateEnvironment', asset: Asset.COMPUTE, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['environment'], tags: true, why: 'can make the web server public; no key on the value' },
  ],
  leftOut: [],
};
