import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** GKE fleets. */
export const gkehub: ServiceCatalogue = {
  service: 'gkehub.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/gkehub',
  seen: '2026-11-20',
  rows: [
    { permission: 'gkehub.googleapis.com/features.create', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'policy control, service mesh and logging of all clusters of the fleet' },
    { permission: 'gkehub.googleapis.com/features.delete', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'with the feature goes what it enforced on all clusters' },
    { permission: 'gkehub.googleapis.com/features.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others into the clusters' },
    { permission: 'gkehub.googleapis.com/features.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'policy control, service mesh and logging of all clusters of the fleet' },
    { permission: 'gkehub.googleapis.com/fleet.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the fleet; clusters of it are on their own' },
    { permission: 'gkehub.googleapis.com/fleet.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'security defaults of all new clusters' },
    { permission: 'gkehub.googleapis.com/fleet.updateFreeTrial', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'security defaults of all new clusters' },
    { permission: 'gkehub.googleapis.com/gateway.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'data', from: 'agents', why: 'deletes what is in a cluster, through the gateway' },
    { permission: 'gkehub.googleapis.com/gateway.generateCredentials', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'the way into a cluster' },
    { permission: 'gkehub.googleapis.com/gateway.patch', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'changes what is in a cluster, through the gateway' },
    { permission: 'gkehub.googleapis.com/gateway.post', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'changes what is in a cluster, through the gateway' },
    { permission: 'gkehub.googleapis.com/gateway.put', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'changes what is in a cluster, through the gateway' },
    { permission: 'gkehub.googleapis.com/membershipbindings.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'rights inside of clusters' },
    { permission: 'gkehub.googleapis.com/membershipbindings.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'teams lose their rights inside of clusters' },
    { permission: 'gkehub.googleapis.com/membershipbindings.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'rights inside of clusters' },
    { permission: 'gkehub.googleapis.com/membershipfeatures.delete', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what a fleet enforces on one cluster' },
    { permission: 'gkehub.googleapis.com/membershipfeatures.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'what a fleet enforces on one cluster' },
    { permission: 'gkehub.googleapis.com/memberships.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a cluster joins the fleet, and its workloads the fleet\'s identities' },
    { permission: 'gkehub.googleapis.com/memberships.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'a cluster leaves the fleet, and what holds for it' },
    { permission: 'gkehub.googleapis.com/memberships.generateConnectManifest', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'what joins a cluster to the fleet' },
    { permission: 'gkehub.googleapis.com/memberships.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others into the clusters' },
    { permission: 'gkehub.googleapis.com/memberships.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'whose tokens count in the fleet' },
    { permission: 'gkehub.googleapis.com/namespaces.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'teams lose their place in all clusters, with what runs there' },
    { permission: 'gkehub.googleapis.com/namespaces.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'labels of what runs there' },
    { permission: 'gkehub.googleapis.com/rbacrolebindings.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'rights inside of clusters' },
    { permission: 'gkehub.googleapis.com/rbacrolebindings.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'teams lose their rights inside of clusters' },
    { permission: 'gkehub.googleapis.com/rbacrolebindings.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'rights inside of clusters' },
    { permission: 'gkehub.googleapis.com/scopes.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'teams lose their place in all clusters, with what runs there' },
    { permission: 'gkehub.googleapis.com/scopes.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets others into the clusters' },
    { permission: 'gkehub.googleapis.com/scopes.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'labels of what runs there' },
  ],
  leftOut: [
    {
      why: 'the record of an operation, not its result',
      permissions: [
        'gkehub.googleapis.com/operations.cancel', 'gkehub.googleapis.com/operations.delete',
      ],
    },
  ],
  notDeniable: [],
};
