import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud Build. */
export const cloudbuild: ServiceCatalogue = {
  service: 'cloudbuild.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/cloudbuild',
  seen: '2026-11-20',
  rows: [
    { permission: 'cloudbuild.googleapis.com/builds.approve', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'lets a build run that was held for a person' },
    { permission: 'cloudbuild.googleapis.com/builds.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs commands under the service account of builds' },
    { permission: 'cloudbuild.googleapis.com/builds.update', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'agents', why: 'cancels the builds of others' },
    { permission: 'cloudbuild.googleapis.com/connections.create', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'how, and with which token, code is fetched' },
    { permission: 'cloudbuild.googleapis.com/connections.delete', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'builds no longer reach their repositories' },
    { permission: 'cloudbuild.googleapis.com/connections.setIamPolicy', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'lets others use the connection to the code' },
    { permission: 'cloudbuild.googleapis.com/connections.update', asset: Asset.REGISTRIES, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'how, and with which token, code is fetched' },
    { permission: 'cloudbuild.googleapis.com/integrations.create', asset: Asset.REGISTRIES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'whose pushes start builds' },
    { permission: 'cloudbuild.googleapis.com/integrations.delete', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'pushes no longer start builds' },
    { permission: 'cloudbuild.googleapis.com/integrations.update', asset: Asset.REGISTRIES, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'whose pushes start builds' },
    { permission: 'cloudbuild.googleapis.com/repositories.accessReadToken', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'a token that reads the code' },
    { permission: 'cloudbuild.googleapis.com/repositories.accessReadWriteToken', asset: Asset.SECRETS, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'a token that changes the code' },
    { permission: 'cloudbuild.googleapis.com/repositories.delete', asset: Asset.REGISTRIES, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the link to a repository; the code stays' },
    { permission: 'cloudbuild.googleapis.com/workerpools.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'where builds run, and what they reach' },
    { permission: 'cloudbuild.googleapis.com/workerpools.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'builds wait for machines that are gone' },
    { permission: 'cloudbuild.googleapis.com/workerpools.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'where builds run, and what they reach' },
    { permission: 'cloudbuild.googleapis.com/workerpools.use', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs a build inside a private network' },
  ],
  leftOut: [],
  notDeniable: [],
};
