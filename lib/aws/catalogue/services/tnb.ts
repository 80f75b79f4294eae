import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Telco Network Builder. */
export const tnb: ServiceCatalogue = {
  service: 'tnb',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awstelconetworkbuilder.html',
  seen: '2026-11-20',
  rows: [
    { action: 'tnb:DeleteSolFunctionPackage', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['function-package'], tags: true, why: 'the package of a network function' },
    { action: 'tnb:DeleteSolNetworkInstance', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['network-instance'], tags: true, why: 'the record of a telecom network' },
    { action: 'tnb:DeleteSolNetworkPackage', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['network-package'], tags: true, why: 'the design of a telecom network' },
    { action: 'tnb:InstantiateSolNetworkInstance', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['network-instance'], tags: true, why: 'deploys infrastructure and functions with their roles' },
    { action: 'tnb:TerminateSolNetworkInstance', asset: Asset.STACKS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['network-instance'], tags: true, why: 'all infrastructure of the telecom network' },
    { action: 'tnb:UpdateSolNetworkInstance', asset: Asset.STACKS, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['function-instance', 'network-instance'], tags: true, why: 'changes a running telecom network' },
  ],
  leftOut: [],
};
