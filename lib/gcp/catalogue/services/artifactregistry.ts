import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Artifact Registry. */
export const artifactregistry: ServiceCatalogue = {
  service: 'artifactregistry.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/artifactregistry',
  seen: '2026-11-20',
  rows: [
    { permission: 'artifactregistry.googleapis.com/files.update', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'labels of a file by which cleanup decides' },
    { permission: 'artifactregistry.googleapis.com/packages.update', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'labels of a package by which cleanup decides' },
    { permission: 'artifactregistry.googleapis.com/projectconfigs.update', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'settings of all repositories of the project in a location' },
    { permission: 'artifactregistry.googleapis.com/projectsettings.update', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'decides where requests to the old registry go' },
    { permission: 'artifactregistry.googleapis.com/repositories.delete', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'the repository with all images and packages' },
    { permission: 'artifactregistry.googleapis.com/repositories.deleteArtifacts', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'data', from: 'all-but-deployers', why: 'images that services pull when they restart; pipelines prune with it' },
    { permission: 'artifactregistry.googleapis.com/repositories.exportArtifacts', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'copies artifacts to a bucket' },
    { permission: 'artifactregistry.googleapis.com/repositories.setIamPolicy', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can make images public, or let others push what production runs' },
    { permission: 'artifactregistry.googleapis.com/repositories.update', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'cleanup rules delete by clock; tags can become movable again' },
    { permission: 'artifactregistry.googleapis.com/repositories.uploadArtifacts', asset: Asset.REGISTRIES, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'a new image under a tag that production pulls' },
    { permission: 'artifactregistry.googleapis.com/rules.create', asset: Asset.REGISTRIES, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'which images may be pulled at all' },
    { permission: 'artifactregistry.googleapis.com/rules.delete', asset: Asset.REGISTRIES, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'which images may be pulled at all' },
    { permission: 'artifactregistry.googleapis.com/rules.update', asset: Asset.REGISTRIES, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', why: 'which images may be pulled at all' },
    { permission: 'artifactregistry.googleapis.com/versions.update', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'annotations of a version; scanners and policies read them' },
  ],
  leftOut: [
    {
      why: 'reads as the caller; what it may read is decided by grants and boundaries',
      permissions: [
        'artifactregistry.googleapis.com/files.download', 'artifactregistry.googleapis.com/repositories.downloadArtifacts',
      ],
    },
    {
      why: 'attests nothing any more, but takes no image away',
      permissions: [
        'artifactregistry.googleapis.com/attachments.delete',
      ],
    },
  ],
  notDeniable: [
    {
      permission: 'artifactregistry.googleapis.com/packages.delete',
      asset: Asset.REGISTRIES,
      effect: Effect.DESTROYS,
      possible: 'a package with all its versions can be deleted by whoever holds the permission',
      add: 'no role with packages.delete, versions.delete or tags.delete for agents; immutable tags on the repositories of production',
    },
    {
      permission: 'artifactregistry.googleapis.com/tags.update',
      asset: Asset.REGISTRIES,
      effect: Effect.ESCALATES,
      possible: 'a tag that production pulls can be moved to another image, tags.delete takes it away',
      add: 'deploy by digest, immutable tags, Binary Authorization',
    },
  ],
};
