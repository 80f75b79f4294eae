import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Connector Hub. */
export const connectorHub: ServiceCatalogue = {
  service: 'connector-hub',
  source: 'https://docs.oracle.com/iaas/Content/Identity/policyreference/serviceconnectorhubpolicyreference.htm',
  seen: '2024-06-06',
  resourceTypes: ['serviceconnectors'],
  rows: [
    { permission: 'SERVICE_CONNECTOR_CREATE', asset: Asset.AUDIT_LOGS, effect: Effect.EXPOSES, plane: 'control', from: 'agents', why: 'logs, metrics and messages to where the caller says' },
    { permission: 'SERVICE_CONNECTOR_DELETE', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'logs reach their archive no more' },
    { permission: 'SERVICE_CONNECTOR_MOVE', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'the connector leaves the compartment and what is denied in it' },
    { permission: 'SERVICE_CONNECTOR_UPDATE', asset: Asset.AUDIT_LOGS, effect: Effect.WEAKENS, plane: 'control', from: 'everybody', why: 'deactivates a connector, or sends to another place' },
  ],
  byVerb: [],
  leftOut: [],
  notDeniable: [],
};
