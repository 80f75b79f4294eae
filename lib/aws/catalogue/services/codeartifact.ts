import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS CodeArtifact. */
export const codeartifact: ServiceCatalogue = {
  service: 'codeartifact',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscodeartifact.html',
  seen: '2026-11-20',
  rows: [
    { action: 'codeartifact:AssociateExternalConnection', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['repository'], tags: true, why: 'lets public packages into the repository' },
    { action: 'codeartifact:DeleteDomain', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['domain'], tags: true, why: 'the domain and all its assets' },
    { action: 'codeartifact:DeleteDomainPermissionsPolicy', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domain'], tags: true, why: 'accounts that share the domain lose it, denies vanish' },
    { action: 'codeartifact:DeletePackage', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'data', from: 'everybody', tier: 1, on: ['package'], tags: false, why: 'the package with all versions; builds that need it fail' },
    { action: 'codeartifact:DeletePackageGroup', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['package-group'], tags: true, why: 'origin rules of the group; recreatable from the template' },
    { action: 'codeartifact:DeletePackageVersions', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'data', from: 'everybody', tier: 1, on: ['package'], tags: false, why: 'published versions that builds pin' },
    { action: 'codeartifact:DeleteRepository', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 1, on: ['repository'], tags: true, why: 'the repository with its packages' },
    { action: 'codeartifact:DeleteRepositoryPermissionsPolicy', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['repository'], tags: true, why: 'accounts that read the packages lose access, denies vanish' },
    { action: 'codeartifact:DisassociateExternalConnection', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['repository'], tags: true, why: 'builds no longer reach the public registry' },
    { action: 'codeartifact:DisposePackageVersions', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'data', from: 'everybody', tier: 1, on: ['package'], tags: false, why: 'deletes the assets and bars the version for good' },
    { action: 'codeartifact:PublishPackageVersion', asset: Asset.REGISTRIES, effect: Effect.ESCALATES, plane: 'data', from: 'agents', tier: 2, on: ['package'], tags: false, why: 'code that builds and services install as a dependency' },
    { action: 'codeartifact:PutDomainPermissionsPolicy', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['domain'], tags: true, why: 'grants other accounts access to the domain' },
    { action: 'codeartifact:PutPackageMetadata', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['package'], tags: false, why: 'moves tags such as latest to another version' },
    { action: 'codeartifact:PutPackageOriginConfiguration', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['package'], tags: false, why: 'may let a public package replace an internal one' },
    { action: 'codeartifact:PutRepositoryPermissionsPolicy', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['repository'], tags: true, why: 'grants other accounts read or publish' },
    { action: 'codeartifact:UpdatePackageGroupOriginConfiguration', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['package-group'], tags: true, why: 'may let public packages replace internal ones' },
    { action: 'codeartifact:UpdatePackageVersionsStatus', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['package'], tags: false, why: 'archived or unlisted versions can no longer be found' },
    { action: 'codeartifact:UpdateRepository', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['repository'], tags: true, why: 'may add an upstream with foreign packages' },
  ],
  leftOut: [],
};
