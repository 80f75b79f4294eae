import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Identity and Access Management Roles Anywhere. */
export const rolesanywhere: ServiceCatalogue = {
  service: 'rolesanywhere',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementrolesanywhere.html',
  seen: '2026-11-20',
  rows: [
    { action: 'rolesanywhere:CreateProfile', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'roles for machines outside' },
    { action: 'rolesanywhere:CreateTrustAnchor', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: [], tags: false, why: 'a CA whose certificates get roles' },
    { action: 'rolesanywhere:DeleteAttributeMapping', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['profile'], tags: true, why: 'session tags that conditions use; CloudFormation property' },
    { action: 'rolesanywhere:DeleteCrl', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['crl'], tags: true, why: 'revoked certificates get credentials again; CloudFormation resource' },
    { action: 'rolesanywhere:DeleteProfile', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['profile'], tags: true, why: 'machines outside lose their roles; CloudFormation resource' },
    { action: 'rolesanywhere:DeleteTrustAnchor', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['trust-anchor'], tags: true, why: 'all machines outside lose their roles; CloudFormation resource' },
    { action: 'rolesanywhere:DisableCrl', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['crl'], tags: true, why: 'revoked certificates get credentials again; CloudFormation property' },
    { action: 'rolesanywhere:DisableProfile', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['profile'], tags: true, why: 'machines outside lose their roles; CloudFormation property' },
    { action: 'rolesanywhere:DisableTrustAnchor', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 1, on: ['trust-anchor'], tags: true, why: 'all machines outside lose their roles; CloudFormation property' },
    { action: 'rolesanywhere:EnableProfile', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['profile'], tags: true, why: 'switches roles for machines outside on' },
    { action: 'rolesanywhere:EnableTrustAnchor', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['trust-anchor'], tags: true, why: 'switches a CA whose certificates get roles on' },
    { action: 'rolesanywhere:PutAttributeMapping', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['profile'], tags: true, why: 'which certificate fields become session tags' },
    { action: 'rolesanywhere:ResetNotificationSettings', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['trust-anchor'], tags: true, why: 'no warning before a certificate ends; CloudFormation property' },
    { action: 'rolesanywhere:UpdateCrl', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['crl'], tags: true, why: 'list without the revoked certificates; refresh jobs do it' },
    { action: 'rolesanywhere:UpdateProfile', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['profile'], tags: true, why: 'changes roles or session policy for machines outside' },
    { action: 'rolesanywhere:UpdateTrustAnchor', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 1, on: ['trust-anchor'], tags: true, why: 'another CA whose certificates get roles' },
  ],
  leftOut: [
    { why: 'puts a revocation list into force; it protects', actions: ['rolesanywhere:EnableCrl'] },
    { why: 'adds a revocation list; it protects', actions: ['rolesanywhere:ImportCrl'] },
  ],
};
