import { CfnResource, Stack } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { agentCanAssume } from '../core/errors';
import { arnsIntersect } from '../core/patterns';
import { isUnresolved } from '../core/tokens';

/**
 * Approvers that this app itself makes, and whose trust policy lets an agent become one. Of roles made elsewhere nothing is known here.
 *
 * @returns a message for each
 */
export function findAssumableApprovers(root: IConstruct, approvers: readonly string[], agents: readonly string[]): string[] {
  const roles = root.node.findAll().filter(isRole);
  const approving = roles.filter((role) => approvers.some((approver) => !isUnresolved(approver) && arnsIntersect(approver, arnOf(role))));
  return approving.flatMap((role) => {
    const arn = arnOf(role);
    const why = trusts(role, roles, agents);
    return why ? [agentCanAssume('approvers', arn, why).message] : [];
  });
}

function isRole(construct: IConstruct): construct is CfnResource {
  return CfnResource.isCfnResource(construct) && construct.cfnResourceType === 'AWS::IAM::Role';
}

/** The role's properties as they will stand in the template. */
function propertiesOf(role: CfnResource): Record<string, any> {
  const template = Stack.of(role).resolve((role as any)._toCloudFormation());
  const [resource] = Object.values<any>(template?.Resources ?? {});
  return resource?.Properties ?? {};
}

/** The ARN, as far as it is known: `arn:*:iam::*:role/agents/coder`. */
function arnOf(role: CfnResource): string {
  const { RoleName, Path } = propertiesOf(role);
  const text = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise);
  return `arn:*:iam::*:role${text(Path, '/')}${text(RoleName, '*')}`;
}

/** Why an agent can assume the role, if it can. */
function trusts(role: CfnResource, roles: readonly CfnResource[], agents: readonly string[]): string | undefined {
  const statements: any[] = [propertiesOf(role).AssumeRolePolicyDocument?.Statement ?? []].flat();
  for (const statement of statements) {
    if (statement.Effect !== 'Allow') continue;
    const conditional = statement.Condition !== undefined && Object.keys(statement.Condition).length > 0;
    const principals = statement.Principal === '*' ? ['*'] : [statement.Principal?.AWS ?? []].flat();
    for (const principal of principals) {
      const text = typeof principal === 'string' ? principal : JSON.stringify(principal);
      if (!conditional && (text === '*' || /:root"?|^\d{12}$/.test(text))) return 'trusts everybody in an account, agents among them, without a condition';
      const made = roles.find((other) => Stack.of(other) === Stack.of(role) && refersTo(principal, other));
      const arn = made ? arnOf(made) : text;
      if (agents.some((agent) => arnsIntersect(agent, arn))) return `trusts the agent ${made?.node.path ?? text}`;
    }
  }
  return undefined;
}

function refersTo(principal: unknown, role: CfnResource): boolean {
  const id = Stack.of(role).resolve(role.logicalId);
  const target = (principal as any)?.['Fn::GetAtt']?.[0];
  return target === id;
}
