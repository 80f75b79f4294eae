import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Clean Rooms. */
export const cleanrooms: ServiceCatalogue = {
  service: 'cleanrooms',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscleanrooms.html',
  seen: '2026-11-20',
  rows: [
    { action: 'cleanrooms:DeleteAnalysisTemplate', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['analysistemplate'], tags: true, why: 'an approved query; stack updates replace it' },
    { action: 'cleanrooms:DeleteCollaboration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['collaboration'], tags: true, why: 'the collaboration with all memberships; partners must agree anew' },
    { action: 'cleanrooms:DeleteConfiguredAudienceModelAssociation', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['configuredaudiencemodelassociation'], tags: true, why: 'the use of a model in a collaboration; stack updates replace it' },
    { action: 'cleanrooms:DeleteConfiguredTable', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['configuredtable'], tags: true, why: 'a table definition; the data stays; stack updates replace it' },
    { action: 'cleanrooms:DeleteConfiguredTableAnalysisRule', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['configuredtable'], tags: true, why: 'what partners may query; stack updates replace it' },
    { action: 'cleanrooms:DeleteConfiguredTableAssociation', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['configuredtableassociation'], tags: true, why: 'the use of a table in a collaboration; stack updates replace it' },
    { action: 'cleanrooms:DeleteConfiguredTableAssociationAnalysisRule', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['configuredtableassociation'], tags: true, why: 'where results may go; stack updates replace it' },
    { action: 'cleanrooms:DeleteIdMappingTable', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['idmappingtable', 'membership'], tags: true, why: 'mapped identifiers of the collaboration' },
    { action: 'cleanrooms:DeleteIdNamespaceAssociation', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['idnamespaceassociation', 'membership'], tags: true, why: 'the use of an id namespace; stack updates replace it' },
    { action: 'cleanrooms:DeleteIntermediateTable', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['intermediatetable', 'membership'], tags: true, why: 'stored intermediate results' },
    { action: 'cleanrooms:DeleteIntermediateTableAnalysisRule', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['intermediatetable'], tags: true, why: 'what may be queried in an intermediate table' },
    { action: 'cleanrooms:DeleteMember', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['collaboration'], tags: true, why: 'a partner is thrown out of the collaboration' },
    { action: 'cleanrooms:DeleteMembership', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['membership'], tags: true, why: 'leaves the collaboration for good' },
    { action: 'cleanrooms:DeletePrivacyBudgetTemplate', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['privacybudgettemplate'], tags: true, why: 'the limit on differential privacy queries; stack updates replace it' },
    { action: 'cleanrooms:DisallowIntermediateTable', asset: Asset.DATABASES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['membership'], tags: true, why: 'partners can no longer use an intermediate table' },
    { action: 'cleanrooms:UpdateConfiguredTableAllowedColumns', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['configuredtable'], tags: true, why: 'shows more columns to partners' },
    { action: 'cleanrooms:UpdateConfiguredTableAnalysisRule', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['configuredtable'], tags: true, why: 'loosens what partners may query; no key on the value' },
    { action: 'cleanrooms:UpdatePrivacyBudgetTemplate', asset: Asset.APPLICATION_DATA, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['privacybudgettemplate'], tags: true, why: 'loosens the limit on what partners learn' },
  ],
  leftOut: [],
};
