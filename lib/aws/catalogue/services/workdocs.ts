import { ServiceCatalogue } from '../row';

/** Amazon WorkDocs. */
export const workdocs: ServiceCatalogue = {
  service: 'workdocs',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonworkdocs.html',
  seen: '2026-11-20',
  rows: [],
  leftOut: [
    { why: 'the service is closed by AWS', actions: ['workdocs:AddNotificationPermissions', 'workdocs:AddResourcePermissions', 'workdocs:DeactivateUser', 'workdocs:DeleteComment', 'workdocs:DeleteCustomMetadata', 'workdocs:DeleteDocument', 'workdocs:DeleteDocumentVersion', 'workdocs:DeleteFolder', 'workdocs:DeleteFolderContents', 'workdocs:DeleteInstance', 'workdocs:DeleteLabels', 'workdocs:DeleteNotificationPermissions', 'workdocs:DeleteNotificationSubscription', 'workdocs:DeleteUser', 'workdocs:DeregisterDirectory', 'workdocs:RemoveAllResourcePermissions', 'workdocs:RemoveResourcePermission', 'workdocs:UpdateUser'] },
  ],
};
