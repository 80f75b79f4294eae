import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Logging. */
export const logging: ServiceCatalogue = {
  service: 'logging',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/loggingpolicyreference.htm',
  seen: '2024-06-06',
  resourceTypes: ['log-content', 'log-groups', 'logging-family', 'unified-configuration'],
  rows: [
    { permission: 'LOG_CONTENT_PUSH', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'data', from: 'agents', why: 'lines that never happened' },
    { permission: 'LOG_CONTENT_READ', asset: Asset.AUDIT_LOGS, effect: Effect.READS_SECRET, plane: 'data', from: 'agents', why: 'what applications wrote: tokens and secrets among it' },
    { permission: 'LOG_GROUP_DELETE', asset: Asset.AUDIT_LOGS, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', why: 'logs with what is in them; the same permission deletes one log' },
    { permission: 'LOG_GROUP_UPDATE', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'disables a log, shortens its retention, and moves the group to another compartment' },
    { permission: 'UNIFIED_AGENT_CONFIG_DELETE', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'machines send their logs no more' },
    { permission: 'UNIFIED_AGENT_CONFIG_UPDATE', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'which files machines send, and to where' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [
    {
      what: 'service logs of a resource that is deleted',
      asset: Asset.AUDIT_LOGS,
      effect: Effect.WEAKENS,
      possible: 'the log of a bucket, subnet or function ends with the resource',
      add: 'archive logs by a connector into a bucket with a locked retention rule',
    },
  ],
};
