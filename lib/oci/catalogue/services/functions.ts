import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Functions. */
export const functions: ServiceCatalogue = {
  service: 'functions',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/functionspolicyreference.htm',
  seen: '2024-06-06',
  resourceTypes: ['fn-app', 'fn-function', 'fn-invocation', 'functions-family'],
  rows: [
    { permission: 'FN_APP_CREATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'an application with functions of the caller' },
    { permission: 'FN_APP_DELETE', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the application with its functions' },
    { permission: 'FN_APP_READ', asset: Asset.COMPUTE, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'configuration that every function of the application gets' },
    { permission: 'FN_APP_UPDATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'configuration, network and image policy of functions' },
    { permission: 'FN_FUNCTION_CREATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'code of the caller; a dynamic group may take the function in' },
    { permission: 'FN_FUNCTION_DELETE', asset: Asset.COMPUTE, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', why: 'the function' },
    { permission: 'FN_FUNCTION_READ', asset: Asset.COMPUTE, effect: Effect.READS_SECRET, plane: 'control', from: 'agents', why: 'configuration of a function' },
    { permission: 'FN_FUNCTION_UPDATE', asset: Asset.COMPUTE, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'another image under the identity of the function' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
