import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon QLDB. */
export const qldb: ServiceCatalogue = {
  service: 'qldb',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonqldb.html',
  seen: '2026-11-20',
  rows: [
    { action: 'qldb:DeleteLedger', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['ledger'], tags: true, why: 'the ledger with its journal' },
    { action: 'qldb:ExportJournalToS3', asset: Asset.DATABASES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', tier: 2, on: ['ledger'], tags: true, why: 'copies the whole journal to a bucket' },
    { action: 'qldb:PartiQLDelete', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['table'], tags: true, why: 'deletes documents; history keeps them' },
    { action: 'qldb:PartiQLDropIndex', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['table'], tags: true, why: 'drops an index' },
    { action: 'qldb:PartiQLDropTable', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['table'], tags: true, why: 'drops a table' },
    { action: 'qldb:PartiQLRedact', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['table'], tags: true, why: 'erases a historic revision for good' },
    { action: 'qldb:PartiQLUpdate', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['table'], tags: true, why: 'overwrites documents; history keeps them' },
    { action: 'qldb:UpdateLedger', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ledger'], tags: true, why: 'switches deletion protection off; no key on the value' },
    { action: 'qldb:UpdateLedgerPermissionsMode', asset: Asset.DATABASES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['ledger'], tags: true, why: 'drops permissions per table' },
  ],
  leftOut: [],
};
