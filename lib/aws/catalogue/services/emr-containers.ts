import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon EMR on EKS (EMR Containers). */
export const emrContainers: ServiceCatalogue = {
  service: 'emr-containers',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonemroneks.html',
  seen: '2026-11-20',
  rows: [
    { action: 'emr-containers:DeleteJobTemplate', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['jobTemplate'], tags: true, why: 'a job template' },
    { action: 'emr-containers:DeleteManagedEndpoint', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['managedEndpoint'], tags: true, why: 'the endpoint notebooks run on' },
    { action: 'emr-containers:DeleteSecurityConfiguration', asset: Asset.KEYS, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['securityConfiguration'], tags: true, why: 'encryption and access settings of jobs' },
    { action: 'emr-containers:DeleteVirtualCluster', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['virtualCluster'], tags: true, why: 'the registration of a namespace for jobs; stack updates replace it' },
    { action: 'emr-containers:GetManagedEndpointSessionCredentials', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['managedEndpoint'], tags: true, why: 'credentials for an endpoint under an execution role' },
    { action: 'emr-containers:StartJobRun', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['virtualCluster'], tags: true, why: 'runs steps or jobs under the roles of the cluster' },
  ],
  leftOut: [],
};
