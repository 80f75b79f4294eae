/**
 * Actions whose requests do not carry `aws:ResourceAccount` and its relatives.
 *
 * Source: "AWS global condition context keys", aws:ResourceAccount, Availability (read 2026-11).
 */
const WITHOUT = new Set([
  'ec2:acceptTransitGatewayPeeringAttachment', 'ec2:acceptVpcEndpointConnections', 'ec2:acceptVpcPeeringConnection', 'ec2:copySnapshot',
  'ec2:createTransitGatewayPeeringAttachment', 'ec2:createVolume', 'ec2:createVpcEndpoint', 'ec2:createVpcPeeringConnection',
  'ec2:deleteTransitGatewayPeeringAttachment', 'ec2:deleteVpcPeeringConnection', 'ec2:rejectTransitGatewayPeeringAttachment',
  'ec2:rejectVpcEndpointConnections', 'ec2:rejectVpcPeeringConnection', 'detective:acceptInvitation', 'ds:acceptSharedDirectory', 'events:putEvents', 'guardduty:acceptAdministratorInvitation',
  'macie2:acceptInvitation', 'es:acceptInboundConnection', 'route53:associateVPCWithHostedZone', 'route53:createVPCAssociationAuthorization',
  'route53:deleteVPCAssociationAuthorization', 'route53:disassociateVPCFromHostedZone', 'route53:listHostedZonesByVPC',
  'securityhub:acceptAdministratorInvitation', 'workspaces:describeWorkspaceImages',
].map((action) => action.toLowerCase()));

/** Whether a request for an action, in lower case, may lack `aws:ResourceAccount`, `aws:ResourceOrgID` and `aws:ResourceOrgPaths`. */
export function mayLackResourceAccount(action: string): boolean {
  return action.startsWith('ebs:') || WITHOUT.has(action);
}
