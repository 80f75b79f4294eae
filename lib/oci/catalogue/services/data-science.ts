import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Data Science. */
export const dataScience: ServiceCatalogue = {
  service: 'data-science',
  source: 'https://docs.oracle.com/iaas/Content/data-science/using/policies.htm',
  seen: '2026-11',
  resourceTypes: [
    'data-science-family', 'data-science-job-runs', 'data-science-jobs', 'data-science-model-deployments',
    'data-science-model-group-version-histories', 'data-science-model-groups', 'data-science-models', 'data-science-modelversionsets',
    'data-science-notebook-sessions', 'data-science-pipeline-runs', 'data-science-pipelines', 'data-science-private-endpoint',
    'data-science-projects', 'data-science-schedules', 'data-science-work-requests',
  ],
  rows: [
    { permission: 'DATA_SCIENCE_JOB_RUN_CREATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'code under the identity of the run' },
    { permission: 'DATA_SCIENCE_JOB_RUN_DELETE', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the record of a run' },
    { permission: 'DATA_SCIENCE_MODEL_CREATE', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'weights of any origin into the catalogue' },
    { permission: 'DATA_SCIENCE_MODEL_DELETE', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a model in the catalogue' },
    { permission: 'DATA_SCIENCE_MODEL_DEPLOYMENT_ACTIVATE', asset: Asset.AI_ASSETS, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'a model answers again' },
    { permission: 'DATA_SCIENCE_MODEL_DEPLOYMENT_CREATE', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a model, with code, under the identity of the deployment' },
    { permission: 'DATA_SCIENCE_MODEL_DEPLOYMENT_DEACTIVATE', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'applications lose their model' },
    { permission: 'DATA_SCIENCE_MODEL_DEPLOYMENT_DELETE', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the deployment of a model' },
    { permission: 'DATA_SCIENCE_MODEL_DEPLOYMENT_UPDATE', asset: Asset.AI_ASSETS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'another model under the identity of the deployment' },
    { permission: 'DATA_SCIENCE_MODEL_READ', asset: Asset.AI_ASSETS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', why: 'the artifact of a model' },
    { permission: 'DATA_SCIENCE_MODEL_UPDATE', asset: Asset.AI_ASSETS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what a model says of itself' },
    { permission: 'DATA_SCIENCE_NOTEBOOK_SESSION_ACTIVATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a notebook whose identity the caller has' },
    { permission: 'DATA_SCIENCE_NOTEBOOK_SESSION_CREATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a notebook with an identity, for its maker' },
    { permission: 'DATA_SCIENCE_NOTEBOOK_SESSION_DEACTIVATE', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'a notebook stops; what is not on its volume is gone' },
    { permission: 'DATA_SCIENCE_NOTEBOOK_SESSION_DELETE', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the notebook with what is on its disk' },
    { permission: 'DATA_SCIENCE_NOTEBOOK_SESSION_UPDATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'shape and start script of a notebook' },
    { permission: 'DATA_SCIENCE_PIPELINE_CREATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'steps that run under the identity of the pipeline' },
    { permission: 'DATA_SCIENCE_PIPELINE_DELETE', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the pipeline' },
    { permission: 'DATA_SCIENCE_PIPELINE_RUN_CREATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs a pipeline under its identity' },
    { permission: 'DATA_SCIENCE_PIPELINE_RUN_DELETE', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the record of a run of a pipeline' },
    { permission: 'DATA_SCIENCE_PIPELINE_UPDATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'other steps under the identity of the pipeline' },
  ],
  byVerb: [
    { resourceType: 'data-science-jobs', verb: 'use', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'code and environment of jobs that run under an identity of their own' },
    { resourceType: 'data-science-projects', verb: 'manage', asset: Asset.AI_ASSETS, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the project with its notebooks and models; creating one goes too' },
  ],
  leftOut: [
    {
      why: 'ends a run before it is done',
      permissions: ['DATA_SCIENCE_JOB_RUN_CANCEL', 'DATA_SCIENCE_PIPELINE_RUN_CANCEL'],
    },
  ],
  notDeniable: [],
};
