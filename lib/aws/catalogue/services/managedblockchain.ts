import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon Managed Blockchain. */
export const managedblockchain: ServiceCatalogue = {
  service: 'managedblockchain',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmanagedblockchain.html',
  seen: '2026-11-20',
  rows: [
    { action: 'managedblockchain:CreateProposal', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: ['network'], tags: true, why: 'a vote that can throw a member out of the network' },
    { action: 'managedblockchain:DeleteAccessor', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['accessor'], tags: true, why: 'the token that applications reach the chain with' },
    { action: 'managedblockchain:DeleteMember', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['member'], tags: true, why: 'the member with its nodes, identities and ledger copy' },
    { action: 'managedblockchain:DeleteNode', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['node'], tags: true, why: 'a node with its copy of the ledger' },
  ],
  leftOut: [],
};
