import { sorted } from '../../core/lists';
import type { Gap } from '../../intent';
import { ORGANIZATION_CHANGES } from '../catalogue/fence';
import { Way, WayKind, ways } from '../catalogue/ways-to-secrets';
import { all, Conditions, deny, Statement } from '../policy/document';
import { unitOf } from '../policy/identifiers';
import { pack } from '../policy/pack';
import { Gaps } from './gaps';
import { GuardrailPlan } from './guardrail-plan';
import { abbreviated } from './rows';
import { approverStatements, denyUnless, protectSpared, Spared } from './spared';

export interface NonProdSecretIsolationInput extends Spared {
  readonly partition: string;
  /** Organization paths, each with a slash at its end. */
  readonly production: readonly string[];
  readonly nonProduction: readonly string[];
  readonly productionAccounts: readonly string[];
  /** Organization paths that may read production's secrets besides production. */
  readonly trusted: readonly string[];
  readonly trustedAccounts: readonly string[];
  /** The management account, if it is known. */
  readonly managementAccount: readonly string[];
  readonly sharedBuckets: readonly string[];
  readonly scpSize: number;
  readonly rcpSize: number;
}

/**
 * Two locks on every way to a secret: the non-production caller may not, and the production resource lets nobody from elsewhere. The
 * first holds where a service knows no resource control policy, the second where the caller is not in the organization.
 */
export function planNonProdSecretIsolation(input: NonProdSecretIsolationInput): GuardrailPlan {
  return {
    policies: [
      {
        key: 'scp',
        kind: 'SERVICE_CONTROL_POLICY',
        description: 'Non-production cannot come by production secrets',
        documents: pack(callerStatements(input), input.scpSize),
        targets: input.nonProduction.map(unitOf),
      },
      {
        key: 'rcp',
        kind: 'RESOURCE_CONTROL_POLICY',
        description: 'Production secrets are read in production',
        documents: pack(resourceStatements(input), input.rcpSize),
        targets: input.production.map(unitOf),
      },
    ],
    gaps: gapsOf(input),
  };
}

/** What principals of non-production may not do. */
function callerStatements(input: NonProdSecretIsolationInput): Statement[] {
  const inProduction: Conditions = { 'ForAnyValue:StringLike': { 'aws:ResourceOrgPaths': below(input.production) } };
  // Fails closed for every resource of an organization that is not proven non-production; resources of AWS itself have no path.
  const notInNonProduction: Conditions = {
    'ForAllValues:StringNotLike': { 'aws:ResourceOrgPaths': below(input.nonProduction) },
    'Null': { 'aws:ResourceOrgPaths': 'false' },
  };
  const secrets = actionsBy(ways('SECRET'));
  const others = actionsBy(ways('KEY', 'OBJECT', 'CONFIGURATION', 'COPY', 'ROLE'));
  const everything = sorted([...secrets, ...others]);
  const byAccount = input.productionAccounts.length > 0;
  return [
    ...approverStatements(input.gate),
    ...protectSpared(input),
    ...denyUnless('OnlyOwnSecrets', { Action: secrets, Condition: notInNonProduction }, input),
    ...buckets(input, 'NothingOfProduction', others, inProduction),
    ...(byAccount ? [
      ...buckets(input, 'NothingOfProductionAccounts', everything, {
        StringEquals: { 'aws:ResourceAccount': sorted(input.productionAccounts) },
      }),
      ...denyUnless('NoSnapshotsOfProduction', {
        Action: actionsBy(ways('SNAPSHOT')),
        Condition: { StringEquals: { 'ec2:Owner': sorted(input.productionAccounts) } },
      }, input),
    ] : []),
    ...denyUnless('OrganizationStays', { Action: abbreviated(ORGANIZATION_CHANGES) }, input, input.administrators),
  ];
}

/** A denial on everything; the shared buckets are left out of it, since `s3:GetObject` is one of its actions. */
function buckets(input: NonProdSecretIsolationInput, sid: string, actions: readonly string[], condition: Conditions): Statement[] {
  const shared = sharedArns(input);
  return denyUnless(sid, {
    Action: actions,
    ...(shared.length > 0 ? { NotResource: shared } : { Resource: '*' }),
    Condition: condition,
  }, input);
}

/** What resources of production refuse to everybody who is not in production. */
function resourceStatements(input: NonProdSecretIsolationInput): Statement[] {
  const supported = (...kinds: readonly WayKind[]) => actionsBy(ways(...kinds).filter((way) => way.rcp));
  const shared = sharedArns(input);
  const reading = { Principal: '*', Action: supported('SECRET', 'KEY', 'COPY', 'CONFIGURATION') } as const;
  const readingObjects = { Principal: '*', Action: supported('OBJECT'), ...(shared.length > 0 ? { NotResource: shared } : {}) } as const;
  const outsiders = fromElsewhere(input, input.trustedAccounts);
  return [
    deny('OnlyProductionReads', { ...reading, Condition: outsiders }),
    deny('OnlyProductionReadsObjects', { ...readingObjects, Condition: outsiders }),
    deny('ServicesReadForProduction', { ...reading, Condition: forElsewhere(input) }),
    deny('ServicesReadObjectsForProduction', { ...readingObjects, Condition: forElsewhere(input) }),
    // Account factories and StackSets assume roles from the management account; reading is not theirs.
    deny('OnlyProductionAssumesRoles', {
      Principal: '*',
      Action: supported('ROLE'),
      Condition: fromElsewhere(input, [...input.trustedAccounts, ...input.managementAccount]),
    }),
  ];
}

/** Holds for callers from outside production, of other organizations and without a name, and not for AWS services. */
function fromElsewhere(input: NonProdSecretIsolationInput, accounts: readonly string[]): Conditions {
  return all(
    { 'ForAllValues:StringNotLike': { 'aws:PrincipalOrgPaths': below([...input.production, ...input.trusted]) } },
    accounts.length > 0 ? { StringNotEquals: { 'aws:PrincipalAccount': sorted(accounts) } } : undefined,
    { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } },
  );
}

/** Holds for AWS services that act for an account outside production. A service that does not say for whom goes on, or integrations would break. */
function forElsewhere(input: NonProdSecretIsolationInput): Conditions {
  const own = [...input.productionAccounts, ...input.trustedAccounts];
  return all(
    { Bool: { 'aws:PrincipalIsAWSService': 'true' }, Null: { 'aws:SourceAccount': 'false' } },
    { 'ForAllValues:StringNotLike': { 'aws:SourceOrgPaths': below([...input.production, ...input.trusted]) } },
    own.length > 0 ? { StringNotEquals: { 'aws:SourceAccount': sorted(own) } } : undefined,
  );
}

function actionsBy(selection: readonly Way[]): string[] {
  return sorted(selection.map((way) => way.action));
}

/** The path itself and everything below it. */
function below(paths: readonly string[]): string[] {
  return sorted(paths.map((path) => `${path}*`));
}

function sharedArns(input: NonProdSecretIsolationInput): string[] {
  return sorted(input.sharedBuckets.flatMap((bucket) => [`arn:${input.partition}:s3:::${bucket}`, `arn:${input.partition}:s3:::${bucket}/*`]));
}

function gapsOf(input: NonProdSecretIsolationInput): Gap[] {
  return [
    Gaps.MANAGEMENT_ACCOUNT,
    {
      id: 'aws-managed-keys',
      possible: 'A parameter or secret under an AWS managed key is protected by the caller\'s side alone: resource control policies reach customer managed keys only, and not Systems Manager at all.',
      byWhom: 'Principals outside the organization that a resource policy lets in.',
      add: 'Customer managed keys for production\'s secrets and parameters.',
    },
    {
      id: 'values-in-plain-sight',
      possible: 'A secret that production writes into a log, a shared bucket, an image or a repository is read there.',
      byWhom: 'Whoever may read that place.',
      add: 'Log data protection policies, secret scanning in repositories and images, and no entry in sharedBuckets that holds configuration.',
    },
    {
      id: 'names-of-secrets',
      possible: 'Listing the names of one\'s own account\'s secrets and parameters; lists cannot be scoped.',
      byWhom: 'Principals of non-production, for non-production.',
      add: 'Names that say nothing.',
    },
    {
      id: 'blocks-of-shared-snapshots',
      possible: 'The blocks of a snapshot that production shared are read directly (ebs:GetSnapshotBlock), where AWS sends no account with the request: a snapshot\'s ARN names none.',
      byWhom: 'Principals of non-production to whom the snapshot was shared; without the key of an encrypted one they read nothing.',
      add: 'Encryption with customer managed keys, and no sharing of snapshots: ProdDeleteDeny makes it unavailable in production.',
    },
    {
      id: 'federated-into-production',
      possible: 'A role of production is assumed with SAML or OIDC by an identity that also works in non-production.',
      byWhom: 'Identities that the role\'s trust policy names.',
      add: 'Trust policies of production that name production\'s identities only.',
    },
    ...(input.productionAccounts.length === 0 ? [{
      id: 'resources-without-organization-path',
      possible: 'Snapshots and images of EC2, and requests on which AWS sends no aws:ResourceOrgPaths, are not recognized as production.',
      byWhom: 'Principals of non-production to whom they were shared.',
      add: 'The prop productionAccounts.',
    }] : []),
    ...(input.sharedBuckets.length > 0 ? [{
      id: 'shared-buckets',
      possible: `Objects are read from ${input.sharedBuckets.join(', ')}.`,
      byWhom: 'Whoever the bucket policies let in.',
      add: 'No secrets in these buckets.',
    }] : []),
  ];
}
