import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Athena. */
export const athena: ServiceCatalogue = {
  service: 'athena',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonathena.html',
  seen: '2026-11-20',
  rows: [
    { action: 'athena:CreatePresignedNotebookUrl', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['workgroup'], tags: true, why: 'opens a notebook, which runs code under its role' },
    { action: 'athena:DeleteCapacityReservation', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['capacity-reservation'], tags: true, why: 'reserved query capacity' },
    { action: 'athena:DeleteDataCatalog', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['datacatalog'], tags: true, why: 'the link to a catalog; queries on it fail' },
    { action: 'athena:DeleteNamedQuery', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 1, on: ['workgroup'], tags: true, why: 'a saved query; analysts do it daily' },
    { action: 'athena:DeleteNotebook', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 1, on: ['workgroup'], tags: true, why: 'a notebook of an analyst' },
    { action: 'athena:DeletePreparedStatement', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 1, on: ['workgroup'], tags: true, why: 'a prepared statement; applications do it daily' },
    { action: 'athena:DeleteWorkGroup', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['workgroup'], tags: true, why: 'query settings, limits and saved queries; stack updates replace it' },
    { action: 'athena:GetSessionEndpoint', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['session', 'workgroup'], tags: true, why: 'endpoint and token of a session, which runs code under its role' },
    { action: 'athena:RunQuery', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: [], tags: false, why: 'any SQL by the old driver call' },
    { action: 'athena:StartCalculationExecution', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['workgroup'], tags: true, why: 'runs code under the role of the thing' },
    { action: 'athena:StartQueryExecution', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 1, on: ['workgroup'], tags: true, why: 'any SQL; DROP and DELETE on Iceberg tables too' },
    { action: 'athena:StartSession', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['session', 'workgroup'], tags: true, why: 'runs code under the role of the thing' },
    { action: 'athena:UpdateWorkGroup', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['workgroup'], tags: true, why: 'encryption of results and enforced limits off; no key on the value' },
  ],
  leftOut: [
    { why: 'one calculation of the caller; data stays', actions: ['athena:StopCalculationExecution'] },
    { why: 'one query of the caller; data stays', actions: ['athena:StopQueryExecution'] },
    { why: 'the notebook session of the caller', actions: ['athena:TerminateSession'] },
  ],
};
