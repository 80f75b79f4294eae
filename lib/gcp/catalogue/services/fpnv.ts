import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** Firebase Phone Number Verification. */
export const fpnv: ServiceCatalogue = {
  service: 'fpnv.googleapis.com',
  source: 'https://docs.cloud.google.com/iam/docs/roles-permissions/fpnv',
  seen: '2026-11-20',
  rows: [
    { permission: 'fpnv.googleapis.com/phoneNumberTokens.fetchDigitalCredentialPayload', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a proof for a number of tests' },
    { permission: 'fpnv.googleapis.com/phoneNumberTokens.generateTestNumberToken', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'control', from: 'agents', why: 'a proof for a number of tests' },
    { permission: 'fpnv.googleapis.com/phoneNumberTokens.mintPhoneNumberToken', asset: Asset.IDENTITY, effect: Effect.ESCALATES, plane: 'data', from: 'agents', why: 'a proof that somebody holds a phone number' },
  ],
  leftOut: [],
  notDeniable: [],
};
