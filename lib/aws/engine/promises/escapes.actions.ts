// What two controls promise that an agent cannot do: AgentExecutionBoundary wherever agents are, ProdDeleteDeny in production. Written beside the
// catalogue and not from it at run time: a test in test/aws/engine/promises says where the two differ.
// Source: the service authorization reference and https://pathfinding.cloud, seen 2026-11-20.
import { Names } from './promised-actions';

/** What takes on another identity, makes one, or gives one rights. */
export const TAKES_IDENTITIES: Names = {
  'cognito-identity': 'GetOpenIdTokenForDeveloperIdentity SetIdentityPoolRoles',
  'ec2-instance-connect': 'OpenTunnel SendSSHPublicKey SendSerialConsoleSSHPublicKey',
  'eks-auth': 'AssumeRoleForPodIdentity',
  'iam': 'AcceptDelegationRequest AddClientIDToOpenIDConnectProvider AddRoleToInstanceProfile AddUserToGroup AssociateDelegationRequest AttachGroupPolicy AttachRolePolicy AttachUserPolicy ChangePassword CreateAccessKey CreateDelegationRequest CreateGroup CreateInstanceProfile CreateLoginProfile CreateOpenIDConnectProvider CreatePolicy CreatePolicyVersion CreateRole CreateSAMLProvider CreateServiceSpecificCredential CreateUser CreateVirtualMFADevice EnableMFADevice EnableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions EnableOutboundWebIdentityFederation PutAccountProperties PutGroupPolicy PutRolePolicy PutUserPolicy ResetServiceSpecificCredential SendDelegationToken SetDefaultPolicyVersion SetSecurityTokenServicePreferences TagPolicy TagRole TagUser UntagPolicy UntagRole UntagUser UpdateAccessKey UpdateAssumeRolePolicy UpdateGroup UpdateLoginProfile UpdateOpenIDConnectProviderThumbprint UpdateRole UpdateSAMLProvider UpdateSSHPublicKey UpdateServiceSpecificCredential UpdateSigningCertificate UpdateUser UploadSSHPublicKey UploadSigningCertificate',
  'identitystore': 'CreateGroupMembership',
  'rolesanywhere': 'CreateProfile CreateTrustAnchor EnableProfile EnableTrustAnchor PutAttributeMapping UpdateProfile UpdateTrustAnchor',
  'signin': 'AuthorizeOAuth2Access CreateOAuth2PublicClient CreateOAuth2Token CreateTrustedIdentityPropagationApplicationForConsole PutConsoleAuthorizationConfiguration PutResourcePermissionStatement',
  'sso': 'AttachManagedPolicyToPermissionSet CreateAccountAssignment CreatePermissionSet ProvisionPermissionSet PutInlinePolicyToPermissionSet UpdatePermissionSet',
  'sts': 'AssumeRoleWithSAML AssumeRoleWithWebIdentity AssumeRoot GetDelegatedAccessToken GetFederationToken GetServiceBearerToken GetSessionToken GetWebIdentityToken SetContext SetSourceIdentity TagSession',
};

/** What runs code under a role that something has, where no name says whose the thing is. */
export const RUNS_CODE: Names = {
  'athena': 'CreatePresignedNotebookUrl GetSessionEndpoint StartCalculationExecution StartSession',
  'batch': 'SubmitJob SubmitServiceJob',
  'bedrock': 'CreateAgentActionGroup UpdateAgentActionGroup',
  'bedrock-agentcore': 'CreateGatewayTarget InvokeAgentRuntimeCommand InvokeAgentRuntimeCommandShell InvokeHarness UpdateGatewayTarget',
  'codebuild': 'StartCommandExecution StartSandboxConnection',
  'codepipeline': 'PutJobSuccessResult PutThirdPartyJobSuccessResult UpdateActionType',
  'ec2': 'CreateLaunchTemplateVersion ModifyFleet ModifyLaunchTemplate ModifySpotFleetRequest',
  'ecs': 'RegisterContainerInstance',
  'glue': 'CreateTrigger GetSessionEndpoint GlueNotebookAuthorize GlueNotebookRefreshCredentials RunDataPreviewStatement RunStatement UpdateDevEndpoint UpdateTrigger',
  'lambda': 'ConnectMicrovm CreateMicrovmAuthToken CreateMicrovmShellAuthToken UpdateMicrovmImage UpdateMicrovmImageVersion',
  'neptune-db': 'StartMLModelTrainingJob StartMLModelTransformJob',
  'ssm': 'CreateAssociation CreateAssociationBatch GetAccessToken RegisterDefaultPatchBaseline RegisterPatchBaselineForPatchGroup RegisterTaskWithMaintenanceWindow RequestManagedInstanceRoleToken ResumeSession SendAutomationSignal SendCommand StartAccessRequest StartAssociationsOnce StartAutomationExecution StartChangeRequestExecution StartSession UpdateAssociation UpdateDocument UpdateDocumentDefaultVersion UpdateMaintenanceWindowTask UpdateManagedInstancePublicKey UpdateManagedInstanceRole UpdatePatchBaseline',
  'states': 'RedriveExecution',
};
