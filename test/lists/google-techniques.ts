// Techniques by which rights are raised, logs are silenced and data is taken out on Google Cloud, with the permissions that each needs, in v1 names as published. Facts alone.
// Sources: https://github.com/RhinoSecurityLabs/GCP-IAM-Privilege-Escalation (PrivEscScanner/check_for_privesc.py) and
// https://github.com/DataDog/stratus-red-team (docs/attack-techniques/GCP), seen 2026-11-20. Where a page of the second names no permission, it is that of the calls
// in its description.

/** One technique: it works for whoever has all of these permissions, or any set of them. */
export interface Technique {
  readonly name: string;
  readonly permissions: readonly string[];
  /** Which of our controls is about it; the test asks that control. */
  readonly stoppedBy: 'boundary' | 'destruction' | 'secrets' | 'models';
}

const boundary = (name: string, ...permissions: string[]): Technique => ({ name, permissions, stoppedBy: 'boundary' });
const destruction = (name: string, ...permissions: string[]): Technique => ({ name, permissions, stoppedBy: 'destruction' });
const secrets = (name: string, ...permissions: string[]): Technique => ({ name, permissions, stoppedBy: 'secrets' });

export const RHINO: readonly Technique[] = [
  boundary('UpdateIAMRole', 'iam.roles.update'),
  boundary('CreateServiceAccountKey', 'iam.serviceAccountKeys.create'),
  boundary('GetServiceAccountAccessToken', 'iam.serviceAccounts.getAccessToken'),
  boundary('ServiceAccountImplicitDelegation', 'iam.serviceAccounts.implicitDelegation'),
  boundary('ServiceAccountSignBlob', 'iam.serviceAccounts.signBlob'),
  boundary('ServiceAccountSignJwt', 'iam.serviceAccounts.signJwt'),
  boundary('SetOrgPolicyConstraints', 'orgpolicy.policy.set'),
  boundary('CreateServiceAccountHMACKey', 'storage.hmacKeys.create'),
  boundary('CreateDeploymentManagerDeployment', 'deploymentmanager.deployments.create'),
  boundary('RCECloudBuildBuildServer', 'cloudbuild.builds.create'),
  boundary('ExfilCloudFunctionCredsAuthCall', 'cloudfunctions.functions.create', 'cloudfunctions.functions.sourceCodeSet', 'iam.serviceAccounts.actAs',
    'cloudfunctions.functions.call'),
  boundary('ExfilCloudFunctionCredsUnauthCall', 'cloudfunctions.functions.create', 'cloudfunctions.functions.sourceCodeSet', 'iam.serviceAccounts.actAs',
    'cloudfunctions.functions.setIamPolicy'),
  boundary('UpdateCloudFunction', 'cloudfunctions.functions.sourceCodeSet', 'cloudfunctions.functions.update', 'iam.serviceAccounts.actAs'),
  boundary('CreateGCEInstanceWithSA', 'compute.disks.create', 'compute.instances.create', 'compute.instances.setMetadata', 'compute.instances.setServiceAccount',
    'compute.subnetworks.use', 'compute.subnetworks.useExternalIp', 'iam.serviceAccounts.actAs'),
  boundary('ExfilCloudRunServiceUnauthCall', 'run.services.create', 'iam.serviceAccounts.actAs', 'run.services.setIamPolicy'),
  boundary('ExfilCloudRunServiceAuthCall', 'run.services.create', 'iam.serviceAccounts.actAs', 'run.routes.invoke'),
  boundary('CreateAPIKey', 'serviceusage.apiKeys.create'),
  boundary('ViewExistingAPIKeys', 'serviceusage.apiKeys.list'),
  boundary('SetOrgIAMPolicy', 'resourcemanager.organizations.setIamPolicy'),
  boundary('SetFolderIAMPolicy', 'resourcemanager.folders.setIamPolicy'),
  boundary('SetProjectIAMPolicy', 'resourcemanager.projects.setIamPolicy'),
  boundary('SetServiceAccountIAMPolicy', 'iam.serviceAccounts.setIamPolicy'),
  boundary('CreateCloudSchedulerHTTPRequest', 'cloudscheduler.jobs.create', 'cloudscheduler.locations.list', 'iam.serviceAccounts.actAs'),
];

export const STRATUS: readonly Technique[] = [
  secrets('gcp.credential-access.secretmanager-retrieve-secrets', 'secretmanager.secrets.list', 'secretmanager.versions.access'),
  destruction('gcp.defense-evasion.delete-dns-logs', 'dns.policies.delete'),
  destruction('gcp.defense-evasion.delete-logging-sink', 'logging.sinks.delete'),
  boundary('gcp.defense-evasion.disable-audit-logs', 'resourcemanager.projects.setIamPolicy'),
  destruction('gcp.defense-evasion.disable-logging-sink', 'logging.sinks.update'),
  destruction('gcp.defense-evasion.reduce-sink-log-retention', 'storage.buckets.update'),
  boundary('gcp.defense-evasion.remove-project-from-organization', 'resourcemanager.projects.move'),
  destruction('gcp.defense-evasion.remove-vpc-flow-logs', 'compute.subnetworks.update'),
  secrets('gcp.discovery.download-instance-metadata', 'compute.instances.get'),
  boundary('gcp.execution.gce-launch-unusual-instances', 'compute.instances.create'),
  boundary('gcp.execution.iap-tunnel-session', 'iap.tunnelInstances.accessViaIAP'),
  boundary('gcp.execution.modify-gce-startup-script', 'compute.instances.stop', 'compute.instances.setMetadata', 'compute.instances.start'),
  boundary('gcp.execution.modify-vertex-notebook-startup', 'notebooks.instances.update'),
  boundary('gcp.execution.os-config-run-command', 'osconfig.osPolicyAssignments.create'),
  destruction('gcp.exfiltration.backdoor-gcs-bucket', 'storage.buckets.setIamPolicy'),
  destruction('gcp.exfiltration.gcs-backdoor-bucket-policy', 'storage.buckets.setIamPolicy'),
  destruction('gcp.exfiltration.open-port-22-ingress', 'compute.firewalls.create'),
  destruction('gcp.exfiltration.share-cloud-sql-backup', 'cloudsql.instances.export', 'storage.buckets.setIamPolicy'),
  destruction('gcp.exfiltration.share-compute-disk', 'compute.disks.setIamPolicy'),
  destruction('gcp.exfiltration.share-compute-disk-snapshot', 'compute.disks.createSnapshot', 'compute.snapshots.setIamPolicy'),
  destruction('gcp.exfiltration.share-compute-image', 'compute.images.setIamPolicy'),
  destruction('gcp.exfiltration.share-compute-snapshot', 'compute.snapshots.setIamPolicy'),
  destruction('gcp.exfiltration.sql-export-bucket', 'cloudsql.instances.export'),
  boundary('gcp.impact.create-gpu-vm', 'compute.instances.create'),
  boundary('gcp.impact.create-instances-in-multiple-zones', 'compute.instances.create'),
  destruction('gcp.impact.gcs-ransomware-client-side-encryption', 'storage.objects.get', 'storage.objects.create', 'storage.objects.delete'),
  destruction('gcp.impact.gcs-ransomware-individual-deletion', 'storage.objects.delete'),
  destruction('gcp.impact.gcs-ransomware-server-side-encryption', 'storage.objects.get', 'storage.objects.create', 'storage.objects.delete'),
  // `aiplatform.endpoints.predict` goes by vertexai.allowedModels; enabling the service, or a partner's model, does not
  { name: 'gcp.impact.invoke-vertex-ai-model', permissions: ['serviceusage.services.enable', 'aiplatform.endpoints.predict'], stoppedBy: 'models' },
  destruction('gcp.impact.ransomware-gcs-batch-deletion', 'storage.objects.delete'),
  destruction('gcp.impact.ransomware-gcs-client-side-encryption', 'storage.objects.get', 'storage.objects.create', 'storage.objects.delete'),
  destruction('gcp.impact.ransomware-gcs-individual-deletion', 'storage.objects.delete'),
  secrets('gcp.initial-access.use-compute-sa-outside-gcp', 'compute.instances.getSerialPortOutput'),
  boundary('gcp.lateral-movement.add-sshkey-instance-metadata', 'compute.instances.setMetadata'),
  boundary('gcp.lateral-movement.add-sshkey-project-metadata', 'compute.projects.setCommonInstanceMetadata'),
  boundary('gcp.lateral-movement.reset-windows-account', 'compute.instances.setMetadata'),
  boundary('gcp.persistence.backdoor-cloud-function', 'cloudfunctions.functions.setIamPolicy'),
  boundary('gcp.persistence.backdoor-service-account-policy', 'iam.serviceAccounts.setIamPolicy'),
  boundary('gcp.persistence.create-admin-service-account', 'iam.serviceAccounts.create', 'resourcemanager.projects.setIamPolicy'),
  boundary('gcp.persistence.create-service-account-key', 'iam.serviceAccountKeys.create'),
  boundary('gcp.persistence.create-workload-identity-federation', 'iam.workloadIdentityPools.create', 'iam.workloadIdentityPoolProviders.create',
    'iam.serviceAccounts.setIamPolicy'),
  boundary('gcp.persistence.invite-external-user', 'resourcemanager.projects.setIamPolicy'),
  boundary('gcp.persistence.overwrite-cloud-function', 'cloudfunctions.functions.update', 'cloudfunctions.functions.sourceCodeSet'),
  boundary('gcp.privilege-escalation.impersonate-service-accounts', 'iam.serviceAccounts.getAccessToken'),
];

/** Techniques that hold nothing to deny, with the reason. */
export const NO_PERMISSION_AND_WHY: Readonly<Record<string, string>> = {
  'gcp.discovery.enumerate-permissions': 'asks what the caller may do, which needs no permission and changes nothing',
};
