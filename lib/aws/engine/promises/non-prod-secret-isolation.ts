import { Expectation } from '../../../decision';
import { Claim } from '../claim';
import { USES_SNAPSHOTS, WAYS, WayToSecrets } from './non-prod-secret-isolation.actions';
import { named } from './promised-actions';
import { denied, gateClaims, ORGANIZATION_CHANGES, organizationClaims, passed, sparedClaims, sparedPatterns } from './spared';
import { SparedIntent } from './spared-intent';

interface NonProdSecretIsolationIntent extends SparedIntent {
  readonly production: string[];
  readonly nonProduction: string[];
  readonly productionAccounts: string[];
  readonly trustedPaths: string[];
  readonly trustedAccounts: string[];
  readonly managementAccount?: string;
  readonly sharedBuckets: string[];
}

/** What is refused: how it is called, the actions, the resources that are left out. */
type Way = readonly [string, string[], string[]];

const OWNER = 'ec2:Owner';
const FOR_ACCOUNT = 'aws:SourceAccount';
const FOR_PATHS = 'aws:SourceOrgPaths';

/** What NonProdSecretIsolation promises. */
export function nonProdSecretIsolation(intent: NonProdSecretIsolationIntent): Claim[] {
  return [...callerClaims(intent), ...resourceClaims(intent)];
}

/** What callers of non-production lose, whatever production's resources say. */
function callerClaims(intent: NonProdSecretIsolationIntent): Claim[] {
  const { nonProduction, production, productionAccounts } = intent;
  const everywhere = rootsOf([...production, ...nonProduction]);
  const targets = nonProduction.map(unitOf);
  const inside = { principalsIn: targets };
  const shared = sharedArns(intent);
  const fixed = sparedPatterns(intent);
  const organization = named(ORGANIZATION_CHANGES);
  const secrets = WAYS.filter(({ kind }) => kind === 'SECRET');
  const snapshots = named(USES_SNAPSHOTS);
  const every = WAYS.flatMap(({ actions }) => named(actions));
  const theirs = production.map(unitOf);
  const toAll = (claim: Claim) => denied(intent, { ...inside, ...claim });
  const available = (name: string, claim: Partial<Claim> & Pick<Claim, 'actions'>): Claim => ({
    name, expectation: Expectation.AVAILABLE, ...inside, exceptPrincipals: intent.gate.approvers, ...claim,
  });
  const ofOthers = productionAccounts.length > 0 ? { exceptContext: { [OWNER]: productionAccounts } } : {};

  return [
    ...gateClaims(intent, targets),
    ...sparedClaims(intent, targets),
    ...organizationClaims(intent, targets),
    ...WAYS.flatMap(({ what, kind, actions }) => toAll({
      name: `non-production comes by no ${what} of production`,
      actions: named(actions),
      ...(kind === 'SECRET' ? {} : { exceptResources: shared }),
      resourcesIn: theirs,
    })),
    ...toAll({
      name: 'non-production comes by no secrets of other units',
      actions: secrets.flatMap(({ actions }) => named(actions)),
      resourcesIn: everywhere,
      exceptResourcesIn: targets,
    }),
    ...productionAccounts.flatMap((account) => [
      ...toAll({
        name: `non-production comes by nothing of account ${account}, also where its path is not known`,
        actions: every,
        exceptResources: shared,
        resourcesIn: [account],
        context: { 'aws:ResourceOrgPaths': null },
      }),
      ...toAll({ name: `non-production makes nothing from snapshots and images of account ${account}`, actions: snapshots, context: { [OWNER]: account } }),
    ]),

    // the gate opens the caller's side; what production's resources refuse, they refuse to approvers from elsewhere, too
    ...passed(intent, {
      name: 'comes by what production does not refuse', ...inside, actions: [...every, ...snapshots, ...organization], exceptActions: WAYS.flatMap(refused), resourcesIn: theirs,
    }, fixed),
    ...passed(intent, { name: 'comes by secrets of other units', ...inside, actions: every, resourcesIn: everywhere, exceptResourcesIn: [...theirs, ...productionAccounts] }, fixed),
    ...productionAccounts.flatMap((account) => passed(intent, {
      name: `makes something from snapshots and images of account ${account}`, ...inside, actions: snapshots, context: { [OWNER]: account },
    }, fixed)),
    available('nothing of non-production\'s own is lost', { actions: ['*'], exceptActions: organization, exceptResources: fixed, resourcesIn: targets, ...ofOthers }),
    available('resources of AWS itself stay readable', { actions: every, exceptResources: fixed, exceptResourcesIn: [...everywhere, ...productionAccounts] }),
    available('configuration of units beside production stays readable', {
      actions: WAYS.filter(({ kind }) => kind !== 'SECRET').flatMap(({ actions }) => named(actions)),
      exceptResources: fixed,
      resourcesIn: everywhere,
      exceptResourcesIn: [...theirs, ...productionAccounts],
    }),
    ...(shared.length > 0 ? [available('shared buckets stay readable', { actions: ['s3:GetObject', 's3:GetObjectVersion'], resources: shared, resourcesIn: theirs })] : []),
    available('snapshots and images of others stay usable', { actions: snapshots, exceptResources: fixed, exceptResourcesIn: [...theirs, ...productionAccounts], ...ofOthers }),
  ];
}

/** What resources of production refuse to everybody from elsewhere. Nobody is spared by name. */
function resourceClaims(intent: NonProdSecretIsolationIntent): Claim[] {
  const { production, nonProduction, productionAccounts, trustedPaths, trustedAccounts, managementAccount, partition } = intent;
  const shared = sharedArns(intent);
  const here = { resourcesIn: production.map(unitOf) };
  const objects = WAYS.filter(({ kind }) => kind === 'OBJECT').flatMap(refused);
  const roles = WAYS.filter(({ kind }) => kind === 'ROLE').flatMap(refused);
  const rest = WAYS.filter(({ kind }) => kind !== 'OBJECT' && kind !== 'ROLE').flatMap(refused);
  const all = [...rest, ...objects];
  const available = (name: string, claim: Partial<Claim> & Pick<Claim, 'actions'>): Claim => ({ name, expectation: Expectation.AVAILABLE, ...here, ...claim });
  // each of the ways by itself, since objects of shared buckets are left out
  const nobody = (name: string, claim: Partial<Claim>, actions: readonly Way[]): Claim[] => actions.map(([what, list, except]) => ({
    name: `${name} ${what}`, ...here, actions: list, ...(except.length > 0 ? { exceptResources: except } : {}), ...claim,
  }));
  const reading: Way[] = [['reads secrets, keys, copies and configuration', rest, []], ['reads objects', objects, shared]];
  const both: Way[] = [...reading, ['assumes roles', roles, []]];

  // services use keys that AWS manages under grants, which no policy of an organization reaches
  const ofManagedKeys = /^kms:(CreateGrant|Decrypt|Encrypt|GenerateDataKey|ReEncrypt)/;
  const byServices = reading.map(([what, list, except]): Way => [what, list.filter((action) => !ofManagedKeys.test(action)), except]);
  const services = { principals: ['backup.amazonaws.com', 'cloudtrail.amazonaws.com'] };
  const sharing = ['s3:GetObject', 's3:GetObjectVersion'];
  const trustedIn = [...production, ...trustedPaths];
  const accounts = [...productionAccounts, ...trustedAccounts];
  const elsewhere = { exceptPrincipalsIn: [...trustedIn.map(unitOf), ...trustedAccounts] };
  const outside = { exceptPrincipalsIn: nonProduction.map(unitOf) };
  const isTrusted = managementAccount !== undefined
    && (trustedAccounts.includes(managementAccount) || rootsOf(production).some((root) => trustedIn.map(unitOf).includes(root)));

  return [
    // everybody, and somebody anonymous
    ...nobody('nobody from elsewhere', { principals: ['*'], ...elsewhere }, both),
    ...(managementAccount && !isTrusted ? nobody('nobody of the management account', { principals: [`arn:${partition}:iam::${managementAccount}:*`] }, reading) : []),
    ...nobody('no service for anybody elsewhere', {
      ...services,
      contextLike: { [FOR_ACCOUNT]: ['*'] },
      exceptContext: { [FOR_PATHS]: trustedIn.map((path) => `${path}*`), ...(accounts.length > 0 ? { [FOR_ACCOUNT]: accounts } : {}) },
    }, byServices),

    ...trustedIn.map((path) => available(`${path} reads what it needs`, { principalsIn: [unitOf(path)], exceptPrincipals: intent.gate.approvers, actions: [...all, ...roles] })),
    ...trustedAccounts.map((account) => available(`account ${account} reads what it needs`, { principalsIn: [account], actions: [...all, ...roles] })),
    ...(managementAccount ? [available('the management account assumes roles', { principals: [`arn:${partition}:iam::${managementAccount}:*`], actions: roles })] : []),
    available('services that do not say for whom they act go on', { ...services, context: { [FOR_ACCOUNT]: null, [FOR_PATHS]: null }, actions: [...all, ...roles] }),
    ...trustedIn.map((path) => available(`services act for ${path}`, { ...services, contextLike: { [FOR_ACCOUNT]: ['*'], [FOR_PATHS]: [`${path}*`] }, actions: [...all, ...roles] })),
    ...accounts.map((account) => available(`services act for account ${account}`, { ...services, context: { [FOR_ACCOUNT]: account, [FOR_PATHS]: null }, actions: [...all, ...roles] })),
    ...(shared.length > 0 ? [
      available('objects of shared buckets are read from anywhere', { ...outside, actions: sharing, resources: shared }),
      available('services of AWS read shared buckets for anybody', { ...services, actions: sharing, resources: shared }),
    ] : []),
    available('nothing else is lost to those from elsewhere', { ...outside, actions: ['*'], exceptActions: [...all, ...roles] }),
  ];
}

function refused({ actions, refused: services, notRefused = [] }: WayToSecrets): string[] {
  return named(actions).filter((action) => services.includes(action.split(':')[0]) && !notRefused.includes(action));
}

/** The unit that an organization path ends in. */
function unitOf(path: string): string {
  return path.split('/').filter((part) => part !== '').pop() ?? path;
}

/** The roots that organization paths begin with. */
function rootsOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.split('/')[1]))];
}

function sharedArns({ sharedBuckets, partition }: NonProdSecretIsolationIntent): string[] {
  return sharedBuckets.flatMap((bucket) => [`arn:${partition}:s3:::${bucket}`, `arn:${partition}:s3:::${bucket}/*`]);
}
