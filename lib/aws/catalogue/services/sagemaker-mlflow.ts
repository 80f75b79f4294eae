import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon SageMaker with MLflow. */
export const sagemakerMlflow: ServiceCatalogue = {
  service: 'sagemaker-mlflow',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemakerwithmlflow.html',
  seen: '2026-11-20',
  rows: [
    { action: 'sagemaker-mlflow:DeleteExperiment', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['mlflow-tracking-server'], tags: true, why: 'marks an experiment as deleted; it can be restored for a while' },
    { action: 'sagemaker-mlflow:DeleteLoggedModel', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'everybody', tier: 2, on: ['mlflow-tracking-server'], tags: true, why: 'a logged model with its metadata' },
    { action: 'sagemaker-mlflow:DeleteLoggedModelTag', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['mlflow-tracking-server'], tags: true, why: 'a logged model tag; MLflow clients change tags all the time' },
    { action: 'sagemaker-mlflow:DeleteModelVersion', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'everybody', tier: 2, on: ['mlflow-tracking-server'], tags: true, why: 'a version of a registered model, gone from the registry' },
    { action: 'sagemaker-mlflow:DeleteModelVersionTag', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['mlflow-tracking-server'], tags: true, why: 'a model version tag; MLflow clients change tags all the time' },
    { action: 'sagemaker-mlflow:DeleteRegisteredModel', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'everybody', tier: 2, on: ['mlflow-tracking-server'], tags: true, why: 'a registered model with all versions' },
    { action: 'sagemaker-mlflow:DeleteRegisteredModelAlias', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['mlflow-tracking-server'], tags: true, why: 'the alias that serving code resolves; promotion scripts move it' },
    { action: 'sagemaker-mlflow:DeleteRegisteredModelTag', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['mlflow-tracking-server'], tags: true, why: 'a registered model tag; MLflow clients change tags all the time' },
    { action: 'sagemaker-mlflow:DeleteRun', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['mlflow-tracking-server'], tags: true, why: 'marks a run as deleted; it can be restored for a while' },
    { action: 'sagemaker-mlflow:DeleteTag', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['mlflow-tracking-server'], tags: true, why: 'a tag; MLflow clients change tags all the time' },
    { action: 'sagemaker-mlflow:DeleteTraceTag', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['mlflow-tracking-server'], tags: true, why: 'a trace tag; MLflow clients change tags all the time' },
    { action: 'sagemaker-mlflow:DeleteTraces', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['mlflow-tracking-server'], tags: true, why: 'recorded traces of applications' },
  ],
  leftOut: [
    { why: 'brings something back', actions: ['sagemaker-mlflow:RestoreExperiment', 'sagemaker-mlflow:RestoreRun'] },
  ],
};
