import { ServiceCatalogue } from '../row';

/** Alexa for Business. */
export const a4b: ServiceCatalogue = {
  service: 'a4b',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_alexaforbusiness.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['a4b:DeleteAddressBook', 'a4b:DeleteBusinessReportSchedule', 'a4b:DeleteConferenceProvider', 'a4b:DeleteContact', 'a4b:DeleteDevice', 'a4b:DeleteDeviceUsageData', 'a4b:DeleteGatewayGroup', 'a4b:DeleteNetworkProfile', 'a4b:DeleteProfile', 'a4b:DeleteRoom', 'a4b:DeleteRoomSkillParameter', 'a4b:DeleteSkillAuthorization', 'a4b:DeleteSkillGroup', 'a4b:DeleteUser', 'a4b:DisassociateContactFromAddressBook', 'a4b:DisassociateDeviceFromRoom', 'a4b:DisassociateSkillFromSkillGroup', 'a4b:DisassociateSkillFromUsers', 'a4b:DisassociateSkillGroupFromRoom', 'a4b:ForgetSmartHomeAppliances', 'a4b:RejectSkill', 'a4b:RevokeInvitation', 'a4b:StartDeviceSync'] },
  ],
};
