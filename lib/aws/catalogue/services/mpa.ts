import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Multi-party approval. */
export const mpa: ServiceCatalogue = {
  service: 'mpa',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_multipartyapproval.html',
  seen: '2026-11-20',
  rows: [
    { action: 'mpa:DeleteIdentitySource', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 1, on: ['identity-source'], tags: true, why: 'approvers can no longer sign in to approve' },
    { action: 'mpa:DeleteInactiveApprovalTeamVersion', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 2, on: ['approval-team'], tags: true, why: 'older make-up of the approval team' },
    { action: 'mpa:DeleteResourcePolicy', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'decides who may use the approval team' },
    { action: 'mpa:PutResourcePolicy', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'all-but-deployers', tier: 2, on: [], tags: false, why: 'decides who may use the approval team' },
    { action: 'mpa:StartActiveApprovalTeamDeletion', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 1, on: ['approval-team'], tags: true, why: 'team whose approval guards backups and keys' },
    { action: 'mpa:UpdateApprovalTeam', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 1, on: ['approval-team'], tags: true, why: 'who approves and how many it takes' },
  ],
  leftOut: [],
};
