import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS MWAA Serverless. */
export const airflowServerless: ServiceCatalogue = {
  service: 'airflow-serverless',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsmwaaserverless.html',
  seen: '2026-11-20',
  rows: [
    { action: 'airflow-serverless:DeleteWorkflow', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['Workflow'], tags: true, why: 'a workflow definition; stack updates replace it' },
    { action: 'airflow-serverless:StopWorkflowRun', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['Workflow'], tags: true, why: 'stops a running workflow' },
    { action: 'airflow-serverless:UpdateWorkflow', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['Workflow'], tags: true, why: 'other steps under the role of the workflow' },
  ],
  leftOut: [],
};
