import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS End User Messaging Social. */
export const socialMessaging: ServiceCatalogue = {
  service: 'social-messaging',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsendusermessagingsocial.html',
  seen: '2026-11-20',
  rows: [
    { action: 'social-messaging:DeleteWhatsAppFlow', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['waba'], tags: true, why: 'a flow that customers use' },
    { action: 'social-messaging:DeleteWhatsAppMessageMedia', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'data', from: 'agents', tier: 2, on: ['phone-number-id'], tags: true, why: 'one media file at WhatsApp; applications clean up' },
    { action: 'social-messaging:DeleteWhatsAppMessageTemplate', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['waba'], tags: true, why: 'a template that Meta approved; its name is blocked for weeks' },
    { action: 'social-messaging:DisassociateWhatsAppBusinessAccount', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'everybody', tier: 2, on: ['waba'], tags: true, why: 'messages of the business account stop' },
  ],
  leftOut: [],
};
