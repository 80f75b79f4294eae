import { callerOf } from '../../../lib/aws/engine/principals';
import { GuardrailError } from '../../../lib/core/errors';

test.each<[principal: string, kind: string, account: string | undefined, name: string | undefined]>([
  ['*', 'anonymous', undefined, undefined],
  ['backup.amazonaws.com', 'service', undefined, undefined],
  ['ec2.amazonaws.com.cn', 'service', undefined, undefined],
  ['eks-nodegroup.amazonaws.com', 'service', undefined, undefined],
  ['token.actions.githubusercontent.com', 'identityProvider', undefined, undefined],
  ['arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com', 'identityProvider', undefined, undefined],
  ['arn:aws:iam::111122223333:saml-provider/corp', 'identityProvider', undefined, undefined],
  ['arn:aws:iam::111122223333:root', 'root', '111122223333', undefined],
  ['arn:aws-us-gov:iam::111122223333:role/agents/coder', 'role', '111122223333', 'coder'],
  ['arn:aws:iam::111122223333:role/coder', 'role', '111122223333', 'coder'],
  ['arn:aws:iam::111122223333:user/people/alice', 'user', '111122223333', 'alice'],
  ['arn:aws:sts::111122223333:assumed-role/coder/session', 'session', '111122223333', 'coder'],
  ['arn:aws:sts::111122223333:federated-user/bob', 'federatedUser', '111122223333', 'bob'],
])('%s is of the kind %s', (principal, kind, account, name) => {
  const caller = callerOf(principal);
  expect([caller.principal, caller.kind, caller.account, caller.name]).toEqual([principal, kind, account, name]);
});

test.each([
  '', 'coder', '111122223333', 'arn:', 'arn:aws:iam::111122223333', 'arn:aws:iam::1111:role/coder', 'arn:aws:iam::*:role/coder', 'arn:aws:iam::111122223333:role/', 'arn:aws:iam::111122223333:role/a*',
  'arn:aws:iam::111122223333:group/people', 'arn:aws:iam:us-east-1', 'arn:aws:sts::111122223333:assumed-role/coder', 'arn:aws:sts::111122223333:assumed-role/coder/', 'arn:aws:sts::111122223333:assumed-role/a/b/c',
  'arn:aws:sts::111122223333:federated-user/', 'arn:aws:s3:::bucket', 'arn::iam::111122223333:root', '__proto__', 'constructor',
])('`%s` is refused', (principal) => {
  expect(() => callerOf(principal)).toThrow(GuardrailError);
  expect(() => callerOf(principal)).toThrow('principal must be the ARN of a role, user, session, federated user or root user');
});

describe('what binds no service-linked role', () => {
  test.each<[principal: string, linked: boolean | undefined]>([
    ['arn:aws:iam::111122223333:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup', true],
    ['arn:aws:iam::111122223333:role/agents/aws-service-role/x', false],
    ['arn:aws:iam::111122223333:role/AWSServiceRoleForBackup', false],
    ['arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForBackup/s', undefined],
    ['arn:aws:sts::111122223333:assumed-role/coder/s', false],
    ['backup.amazonaws.com', false],
  ])('%s: %s', (principal, linked) => {
    expect(callerOf(principal).serviceLinked).toBe(linked);
  });

  test('a session whose role is known is linked as the role is', () => {
    const at = (path: string) => callerOf('arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForBackup/s', (account, role) => `arn:aws:iam::${account}:role/${path}${role}`).serviceLinked;
    expect([at('aws-service-role/backup.amazonaws.com/'), at('')]).toEqual([true, false]);
  });
});
