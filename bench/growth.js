/** Policies of so many statements, each of which a proof needs: of one action, and of every action. They prove when they are called. */

const APPROVER = 'arn:aws:iam::*:role/Approver';

exports.onAws = (count, organization) => {
  const { Verifier } = require('../lib/aws/engine/verifier');
  const claim = { name: 'nobody but an approver does it', principalsIn: [organization.root], exceptPrincipals: [APPROVER] };
  const deny = (rest) => ({ Effect: 'Deny', Resource: '*', ...rest, Condition: { ArnNotLike: { 'aws:PrincipalArn': APPROVER } } });
  const policies = (Statement) =>
    Verifier.fromPolicies([{ name: 'guard', type: 'SERVICE_CONTROL_POLICY', document: { Version: '2012-10-17', Statement }, targets: [organization.root] }], { organization });
  // each about databases of one name, the last about all others
  const onOne = () => {
    const names = Array.from({ length: count - 1 }, (_, i) => `arn:aws:rds:*:*:db:team-${i}-*`);
    return [...names.map((Resource) => deny({ Action: 'rds:DeleteDBInstance', Resource })), { ...deny({ Action: 'rds:DeleteDBInstance', NotResource: names }), Resource: undefined }];
  };
  // each about what begins with a letter or two, the last about the rest; some calls of Amazon Cognito are signed by nobody, and no policy is asked
  const onEvery = () => [...Array.from({ length: count - 1 }, (_, i) => deny({ Action: `s3:Delete${i.toString(36)}*` })), deny({ NotAction: 's3:Get*' })];
  return [
    () => policies(onOne()).prove({ ...claim, actions: ['rds:DeleteDBInstance'] }),
    () => policies(onEvery()).prove({ ...claim, actions: ['*'], exceptActions: ['mechanicalturk:*', 'cognito-identity:*', 'cognito-idp:*'], accessLevels: ['Write'] }),
  ];
};

exports.onGoogle = (count, organization) => {
  const { Verifier } = require('../lib/gcp/engine/verifier');
  const { allPermissions, isDeniable } = require('../lib/gcp/engine/facts');
  const ANYBODY = 'principalSet://goog/public:all';
  const root = `organizations/${organization.id}`;
  const claim = { name: 'nobody but an approver does it', exceptPrincipals: ['user:approver@acme.example'], resourcesIn: [root] };
  const approver = 'principal://goog/subject/approver@acme.example';
  const deny = (denied_permissions, denied_principals, exception_principals = []) => ({ deny_rule: { denied_permissions, denied_principals, exception_principals: [approver, ...exception_principals] } });
  const policies = (rules) => Verifier.fromTemplate({
    resource: { google_iam_deny_policy: { guard: { name: 'guard', parent: `cloudresourcemanager.googleapis.com%2F${root.replace('/', '%2F')}`, rules } } },
  }, { organization });
  // each about one account, the last about everybody else
  const onOne = () => {
    const accounts = Array.from({ length: count - 1 }, (_, i) => `principal://iam.googleapis.com/projects/-/serviceAccounts/team-${i}@acme-prod.iam.gserviceaccount.com`);
    return [...accounts.map((account) => deny(['storage.googleapis.com/buckets.delete'], [account])), deny(['storage.googleapis.com/buckets.delete'], [ANYBODY], accounts)];
  };
  // every permission that can be denied, dealt out
  const all = allPermissions().filter(isDeniable);
  const onEvery = () => Array.from({ length: count }, (_, i) => deny(all.filter((__, place) => place % count === i), [ANYBODY]));
  return [
    () => policies(onOne()).prove({ ...claim, permissions: ['storage.googleapis.com/buckets.delete'] }),
    () => policies(onEvery()).prove({ ...claim, permissions: [...all] }),
  ];
};
