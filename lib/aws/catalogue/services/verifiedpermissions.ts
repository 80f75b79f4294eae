import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Verified Permissions. */
export const verifiedpermissions: ServiceCatalogue = {
  service: 'verifiedpermissions',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonverifiedpermissions.html',
  seen: '2026-11-20',
  rows: [
    { action: 'verifiedpermissions:CreatePolicy', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'data', from: 'agents', tier: 2, on: ['policy-store'], tags: true, why: 'permits something in the application' },
    { action: 'verifiedpermissions:DeleteIdentitySource', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['policy-store'], tags: true, why: 'application no longer knows its users; CloudFormation resource' },
    { action: 'verifiedpermissions:DeletePolicy', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['policy-store'], tags: true, why: 'permit or forbid of an application; applications do it at run time' },
    { action: 'verifiedpermissions:DeletePolicyStore', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['policy-store'], tags: true, why: 'all authorization policies of an application' },
    { action: 'verifiedpermissions:DeletePolicyStoreAlias', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['policy-store-alias'], tags: false, why: 'name by which the application finds its policies' },
    { action: 'verifiedpermissions:DeletePolicyTemplate', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['policy-store'], tags: true, why: 'template with all policies made from it; CloudFormation resource' },
    { action: 'verifiedpermissions:PutSchema', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['policy-store'], tags: true, why: 'changes what policies can mean' },
    { action: 'verifiedpermissions:UpdateIdentitySource', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['policy-store'], tags: true, why: 'another provider vouches for users of the application' },
    { action: 'verifiedpermissions:UpdatePolicy', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'data', from: 'agents', tier: 2, on: ['policy-store'], tags: true, why: 'changes what the application permits' },
    { action: 'verifiedpermissions:UpdatePolicyStore', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['policy-store'], tags: true, why: 'validation and deletion protection; no key on the value' },
    { action: 'verifiedpermissions:UpdatePolicyTemplate', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['policy-store'], tags: true, why: 'changes all policies made from the template' },
  ],
  leftOut: [],
};
