import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS HealthOmics. */
export const omics: ServiceCatalogue = {
  service: 'omics',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awshealthomics.html',
  seen: '2026-11-20',
  rows: [
    { action: 'omics:BatchDeleteReadSet', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['sequenceStore'], tags: true, why: 'sequencing reads in bulk; data-plane call of pipelines' },
    { action: 'omics:CancelRun', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['run'], tags: true, why: 'stops a running pipeline' },
    { action: 'omics:CreateShare', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'shares a store or workflow with another account' },
    { action: 'omics:DeleteAnnotationStore', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['AnnotationStore'], tags: true, why: 'a store of annotations' },
    { action: 'omics:DeleteAnnotationStoreVersions', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['AnnotationStore', 'AnnotationStoreVersion'], tags: true, why: 'versions of an annotation store' },
    { action: 'omics:DeleteBatch', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['runBatch'], tags: true, why: 'records of a batch of runs; pipelines prune them' },
    { action: 'omics:DeleteConfiguration', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['configuration'], tags: true, why: 'network settings of runs' },
    { action: 'omics:DeleteReference', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['reference', 'referenceStore'], tags: true, why: 'a reference genome that reads are aligned to' },
    { action: 'omics:DeleteReferenceStore', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['referenceStore'], tags: true, why: 'the store of reference genomes' },
    { action: 'omics:DeleteRun', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['run'], tags: true, why: 'the record of a run; pipelines prune them for the quota' },
    { action: 'omics:DeleteRunBatch', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['run', 'runBatch'], tags: true, why: 'records of runs in bulk; pipelines prune them' },
    { action: 'omics:DeleteRunCache', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['runCache'], tags: true, why: 'the cache definition of runs; files stay' },
    { action: 'omics:DeleteRunGroup', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['runGroup'], tags: true, why: 'limits on runs; stack updates replace it' },
    { action: 'omics:DeleteS3AccessPolicy', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['sequenceStore'], tags: true, why: 'others lose access to reads' },
    { action: 'omics:DeleteSequenceStore', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['sequenceStore'], tags: true, why: 'a store of sequencing reads' },
    { action: 'omics:DeleteShare', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'another account loses a shared store' },
    { action: 'omics:DeleteVariantStore', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['VariantStore'], tags: true, why: 'a store of genome variants' },
    { action: 'omics:DeleteWorkflow', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workflow'], tags: true, why: 'a workflow definition; stack updates replace it' },
    { action: 'omics:DeleteWorkflowVersion', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['WorkflowVersion', 'workflow'], tags: true, why: 'a version of a workflow; stack updates replace it' },
    { action: 'omics:PutS3AccessPolicy', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['sequenceStore'], tags: true, why: 'opens reads to other accounts' },
  ],
  leftOut: [
    { why: 'takes what another account offers; gives nothing away', actions: ['omics:AcceptShare'] },
  ],
};
