import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Control Tower. */
export const controltower: ServiceCatalogue = {
  service: 'controltower',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscontroltower.html',
  seen: '2026-11-20',
  rows: [
    { action: 'controltower:DeleteLandingZone', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 1, on: ['LandingZone'], tags: true, why: 'takes the whole landing zone down' },
    { action: 'controltower:DeregisterManagedAccount', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'account drops out from under the guardrails' },
    { action: 'controltower:DeregisterOrganizationalUnit', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'unit drops out from under the guardrails' },
    { action: 'controltower:DisableBaseline', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 1, on: ['EnabledBaseline'], tags: true, why: 'unit loses its baseline of trails and roles' },
    { action: 'controltower:DisableControl', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 1, on: ['EnabledControl'], tags: true, why: 'a control of the unit is off' },
    { action: 'controltower:DisableGuardrail', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'a guardrail of the unit is off' },
    { action: 'controltower:ResetEnabledBaseline', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 1, on: ['EnabledBaseline'], tags: true, why: 'rolls the baseline out again over what is there' },
    { action: 'controltower:ResetEnabledControl', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 2, on: ['EnabledControl'], tags: true, why: 'rolls the control out again over what is there' },
    { action: 'controltower:ResetLandingZone', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 1, on: ['LandingZone'], tags: true, why: 'rolls the landing zone out again over what is there' },
    { action: 'controltower:SetupLandingZone', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'sets up or changes the landing zone' },
    { action: 'controltower:UpdateAccountFactoryConfig', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 2, on: [], tags: false, why: 'changes how new accounts are made' },
    { action: 'controltower:UpdateEnabledBaseline', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 2, on: ['EnabledBaseline'], tags: true, why: 'changes the baseline of a unit' },
    { action: 'controltower:UpdateEnabledControl', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 2, on: ['EnabledControl'], tags: true, why: 'changes the parameters of a control' },
    { action: 'controltower:UpdateLandingZone', asset: Asset.ORGANIZATION, effect: Effect.TAMPERS, plane: 'control', from: 'everybody', tier: 1, on: ['LandingZone'], tags: true, why: 'changes Regions, logging and retention of the landing zone' },
  ],
  leftOut: [],
};
