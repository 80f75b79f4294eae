import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Cloud Run functions. */
export const cloudfunctions: ServiceCatalogue = {
  service: 'cloudfunctions.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/cloudfunctions',
  seen: '2026-11-20',
  rows: [
    { permission: 'cloudfunctions.googleapis.com/functions.call', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs the function under its identity' },
    { permission: 'cloudfunctions.googleapis.com/functions.create', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'runs code of the caller under a service account' },
    { permission: 'cloudfunctions.googleapis.com/functions.delete', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'code and triggers of the function; replacements in deployments call it' },
    { permission: 'cloudfunctions.googleapis.com/functions.generationUpgrade', asset: Asset.COMPUTE, effect: Effect.WEAKENS, plane: 'control', from: 'all-but-deployers', why: 'moves the function to another platform; traffic is redirected' },
    { permission: 'cloudfunctions.googleapis.com/functions.setIamPolicy', asset: Asset.COMPUTE, effect: Effect.EXPOSES, plane: 'control', from: 'all-but-deployers', why: 'can let everybody call the function' },
    { permission: 'cloudfunctions.googleapis.com/functions.sourceCodeGet', asset: Asset.COMPUTE, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'the source code, with what was written into it' },
    { permission: 'cloudfunctions.googleapis.com/functions.sourceCodeSet', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'replaces the code that runs under the identity of the function' },
    { permission: 'cloudfunctions.googleapis.com/functions.update', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'replaces code, identity or environment of the function' },
  ],
  leftOut: [],
  notDeniable: [],
};
