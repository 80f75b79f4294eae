import { ActionFacts } from '../facts';

/**
 * Condition keys of services that AWS sends although nobody gives them, so that a request does not lack what it does not say: they describe the
 * resource, or a parameter without which AWS takes no such request. By service and key, the actions whose requests have the key; `*` for all
 * that carry it.
 *
 * Subject of the pages "Actions, resources, and condition keys" of each service in the Service Authorization Reference, and of "AWS KMS condition
 * keys". A key that is here by mistake makes an answer less certain, never wrong. A key that is missing here counts as absent where the request
 * does not give it.
 */
const SENT: ReadonlyMap<string, string> = new Map(Object.entries({
  's3:authtype': '*',
  's3:signatureversion': '*',
  's3:tlsversion': '*',
  's3:resourceaccount': '*',
  's3:resourcearnbeingauthorized': '*',
  's3:accesspointnetworkorigin': '*',
  's3:dataaccesspointaccount': '*',
  's3:dataaccesspointarn': '*',
  's3:versionid': '*',

  'kms:calleraccount': '*',
  'kms:keyorigin': '*',
  'kms:keyspec': '*',
  'kms:keyusage': '*',
  'kms:multiregion': '*',
  'kms:multiregionkeytype': '*',
  'kms:customermasterkeyspec': '*',
  'kms:customermasterkeyusage': '*',
  'kms:bypasspolicylockoutsafetycheck': '*',
  'kms:encryptionalgorithm': '*',
  'kms:grantoperations': 'creategrant',
  'kms:granteeprincipal': 'creategrant',
  'kms:grantisforawsresource': 'creategrant',
  'kms:messagetype': 'sign verify',
  'kms:signingalgorithm': 'sign verify',
  'kms:macalgorithm': 'generatemac verifymac',
  'kms:datakeypairspec': '*',
  'kms:wrappingalgorithm': 'getparametersforimport',
  'kms:wrappingkeyspec': 'getparametersforimport',
  'kms:primaryregion': 'updateprimaryregion',
  'kms:replicaregion': 'replicatekey',
  'kms:reencryptonsamekey': '*',
  'kms:keyagreementalgorithm': 'derivesharedsecret',

  'ec2:region': '*',
  'ec2:attribute': '*',
  'ec2:availabilityzone': '*',
  'ec2:availabilityzoneid': '*',
  'ec2:domain': '*',
  'ec2:ebsoptimized': '*',
  'ec2:encrypted': '*',
  'ec2:imageid': '*',
  'ec2:imagetype': '*',
  'ec2:instanceid': '*',
  'ec2:instancemarkettype': 'runinstances',
  'ec2:instancetype': '*',
  'ec2:metadatahttpendpoint': '*',
  'ec2:metadatahttpputresponsehoplimit': '*',
  'ec2:metadatahttptokens': '*',
  'ec2:networkinterfaceid': '*',
  'ec2:owner': '*',
  'ec2:public': '*',
  'ec2:rootdevicetype': '*',
  'ec2:routetableid': '*',
  'ec2:securitygroupid': '*',
  'ec2:snapshotid': '*',
  'ec2:snapshottime': '*',
  'ec2:subnetid': '*',
  'ec2:tenancy': '*',
  'ec2:volumeid': '*',
  'ec2:volumeiops': '*',
  'ec2:volumesize': '*',
  'ec2:volumetype': '*',
  'ec2:acceptervpc': '*',
  'ec2:requestervpc': '*',
  'ec2:dhcpoptionsid': '*',
  'ec2:internetgatewayid': '*',
  'ec2:keypairname': '*',
  'ec2:networkaclid': '*',
  'ec2:permission': '*',
  'ec2:transitgatewayid': '*',
  'ec2:transitgatewayattachmentid': '*',
  'ec2:transitgatewayroutetableid': '*',
  'ec2:vpcpeeringconnectionid': '*',
  'ec2:vpc': '*',
  'ec2:vpcid': '*',
  'ec2:vpceservicename': 'createvpcendpoint',

  'iam:awsservicename': 'createservicelinkedrole',
  'iam:passedtoservice': 'passrole',
  'iam:permissionsboundary': 'putrolepermissionsboundary putuserpermissionsboundary',
  'iam:policyarn': 'attachgrouppolicy attachrolepolicy attachuserpolicy detachgrouppolicy detachrolepolicy detachuserpolicy',
  'iam:servicespecificcredentialservicename': 'createservicespecificcredential',

  'rds:databaseclass': '*',
  'rds:databaseengine': '*',
  'rds:multiaz': '*',
  'rds:storageencrypted': '*',
  'rds:storagesize': '*',

  'account:targetregion': '*',
  'autoscaling:maxsize': '*',
  'autoscaling:minsize': '*',
  'backup:copytargets': 'copyfrombackupvault copyintobackupvault startcopyjob',
  'cloudformation:changesetname': '*',
  'dynamodb:leadingkeys': '*',
  'ecs:cluster': '*',
  'eks:clustername': '*',
  'eks:policyarn': '*',
  'eks:principalarn': '*',
  'elasticloadbalancing:scheme': 'createloadbalancer',
  'events:source': 'putevents',
  'events:detail-type': 'putevents',
  'events:targetarn': 'puttargets',
  'lambda:functionarn': 'createeventsourcemapping deleteeventsourcemapping updateeventsourcemapping',
  'lambda:functionurlauthtype': 'createfunctionurlconfig deletefunctionurlconfig getfunctionurlconfig invokefunctionurl listfunctionurlconfigs updatefunctionurlconfig',
  'lambda:principal': 'addpermission removepermission',
  'organizations:policytype': '*',
  'organizations:serviceprincipal': '*',
  'ram:shareowneraccountid': '*',
  'route53:changeresourcerecordsetsactions': '*',
  'route53:changeresourcerecordsetsnormalizedrecordnames': '*',
  'route53:changeresourcerecordsetsrecordtypes': '*',
  'route53:vpcs': 'associatevpcwithhostedzone disassociatevpcfromhostedzone createvpcassociationauthorization deletevpcassociationauthorization',
  'sagemaker:instancetypes': '*',
  'secretsmanager:secretid': '*',
  'secretsmanager:secretprimaryregion': '*',
  'secretsmanager:name': 'createsecret',
  'servicequotas:service': '*',
  'sns:endpoint': 'subscribe',
  'sns:protocol': 'subscribe',
  'sts:rolesessionname': 'assumerole assumerolewithsaml assumerolewithwebidentity',
  'sts:taskpolicyarn': 'assumeroot',
}));

/** Keys that AWS lists with few of the actions that have them. */
const OF_ALL: ReadonlySet<string> = new Set(['s3:authtype', 's3:signatureversion', 's3:tlsversion', 's3:resourceaccount', 'kms:calleraccount', 'ec2:region']);

/** Whether AWS sends a key of a service, in lower case, with a request for an action that does not give it. */
export function isSentByService(key: string, { name, facts }: { readonly name: string; readonly facts?: ActionFacts }): boolean {
  const actions = SENT.get(key);
  if (actions === undefined || !name.startsWith(key.slice(0, key.indexOf(':') + 1))) return false;
  if (actions === '*') return OF_ALL.has(key) || (facts?.carries(key) ?? false);
  return actions.split(' ').includes(name.slice(name.indexOf(':') + 1));
}
