import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Amazon AppStream 2.0. */
export const appstream: ServiceCatalogue = {
  service: 'appstream',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonappstream20.html',
  seen: '2026-11-20',
  rows: [
    { action: 'appstream:BatchDisassociateUserStack', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['stack'], tags: true, why: 'users lose their applications; recreatable' },
    { action: 'appstream:CreateAppBlockBuilderStreamingURL', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['app-block-builder'], tags: true, why: 'opens a session on the packaging machine' },
    { action: 'appstream:CreateImageBuilderStreamingURL', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['image-builder'], tags: true, why: 'opens a session on the build machine' },
    { action: 'appstream:CreateStreamingURL', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', tier: 2, on: ['fleet', 'stack'], tags: true, why: 'opens a session as a user of choice' },
    { action: 'appstream:DeleteAppBlock', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['app-block'], tags: true, why: 'the package applications are delivered from' },
    { action: 'appstream:DeleteAppBlockBuilder', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['app-block-builder'], tags: true, why: 'the machine packages are built on' },
    { action: 'appstream:DeleteApplication', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['application'], tags: true, why: 'the application entry users start' },
    { action: 'appstream:DeleteDirectoryConfig', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the domain join with its service account' },
    { action: 'appstream:DeleteEntitlement', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['stack'], tags: true, why: 'who may see which application' },
    { action: 'appstream:DeleteFleet', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['fleet'], tags: true, why: 'the fleet users stream from' },
    { action: 'appstream:DeleteImage', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['image'], tags: true, why: 'the image fleets run on; there is no copy' },
    { action: 'appstream:DeleteImageBuilder', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['image-builder'], tags: true, why: 'the machine with an image in the making' },
    { action: 'appstream:DeleteImagePermissions', asset: Asset.REGISTRIES, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: ['image'], tags: true, why: 'accounts that run on the shared image lose it' },
    { action: 'appstream:DeleteStack', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['stack'], tags: true, why: 'the environment users log in to' },
    { action: 'appstream:DeleteThemeForStack', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['stack'], tags: true, why: 'logo and texts of the login page' },
    { action: 'appstream:DeleteUsageReportSubscription', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'the record of who used what stops' },
    { action: 'appstream:DeleteUser', asset: Asset.IDENTITY, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'a user of the pool' },
    { action: 'appstream:DisableUser', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'locks a user out; part of offboarding' },
    { action: 'appstream:DisassociateAppBlockBuilderAppBlock', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['app-block', 'app-block-builder'], tags: true, why: 'recreatable link between builder and package' },
    { action: 'appstream:DisassociateApplicationFleet', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['application', 'fleet'], tags: true, why: 'the fleet no longer offers the application; recreatable' },
    { action: 'appstream:DisassociateApplicationFromEntitlement', asset: Asset.IDENTITY, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['stack'], tags: true, why: 'users lose sight of the application; recreatable' },
    { action: 'appstream:DisassociateFleet', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['fleet', 'stack'], tags: true, why: 'the stack has nothing to stream from; recreatable' },
    { action: 'appstream:DisassociateSoftwareFromImageBuilder', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['image-builder'], tags: true, why: 'takes licensed software off the builder; recreatable' },
    { action: 'appstream:ExpireSession', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'agents', tier: 2, on: [], tags: false, why: 'a user loses the running session' },
    { action: 'appstream:StopAppBlockBuilder', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['app-block-builder'], tags: true, why: 'switches the packaging machine off' },
    { action: 'appstream:StopFleet', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['fleet'], tags: true, why: 'every user of the fleet is cut off until it starts' },
    { action: 'appstream:StopImageBuilder', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', tier: 2, on: ['image-builder'], tags: true, why: 'switches the build machine off' },
    { action: 'appstream:UpdateImagePermissions', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['image'], tags: true, why: 'shares the image with another account' },
    { action: 'appstream:UpdateStack', asset: Asset.APPLICATION_DATA, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['stack'], tags: true, why: 'can remove home folder storage and open file transfer' },
  ],
  leftOut: [
    { why: 'size and settings of a stopped fleet; nothing is lost', actions: ['appstream:UpdateFleet'] },
  ],
};
