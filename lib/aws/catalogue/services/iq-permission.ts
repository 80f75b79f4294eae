import { ServiceCatalogue } from '../row';

/** AWS IQ Permissions. */
export const iqPermission: ServiceCatalogue = {
  service: 'iq-permission',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiqpermissions.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'takes a permission back; nothing is lost', actions: ['iq-permission:RevokePermissionRequest'] },
  ],
};
