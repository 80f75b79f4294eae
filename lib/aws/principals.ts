import { CfnResource, Stack } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { agentCanAssume } from '../core/errors';
import { arnsIntersect } from '../core/patterns';
import { isUnresolved } from '../core/tokens';

/** A role or user of the app. */
export interface MadePrincipal {
  readonly resource: CfnResource;
  readonly arn: string;
}

/** The roles and users at or below a construct. */
export function principalsBelow(scope: IConstruct): MadePrincipal[] {
  return scope.node.findAll().filter(isPrincipal).map((resource) => ({ resource, arn: arnOf(resource) }));
}

/** Whether a construct is a role or user itself. */
export function isPrincipal(construct: IConstruct): construct is CfnResource {
  return CfnResource.isCfnResource(construct) && ['AWS::IAM::Role', 'AWS::IAM::User'].includes(construct.cfnResourceType);
}

/**
 * Approvers that this app itself makes, and whose trust policy lets an agent become one. Of roles made elsewhere nothing is known here.
 *
 * @returns a message for each
 */
export function findAssumableApprovers(principals: readonly MadePrincipal[], approvers: readonly string[], agents: readonly string[]): string[] {
  const isOne = ({ resource, arn }: MadePrincipal) => approvers.some((approver) => (isUnresolved(approver)
    ? refersTo(Stack.of(resource).resolve(approver), resource, Stack.of(resource))
    : arnsIntersect(approver, arn)));
  return principals.filter(isOne).flatMap(({ resource, arn }) => {
    const why = trusts(resource, principals, agents);
    return why ? [agentCanAssume('approvers', arn, why).message] : [];
  });
}

/** The properties of a resource as they will stand in the template. */
export function propertiesOf(resource: CfnResource): Record<string, any> {
  const template = Stack.of(resource).resolve((resource as any)._toCloudFormation());
  const [rendered] = Object.values<any>(template?.Resources ?? {});
  return rendered?.Properties ?? {};
}

/** The ARN of a role or user, as far as it is known: `arn:*:iam::*:role/agents/coder`. CloudFormation makes names of the stack's and the resource's own. */
export function arnOf(principal: CfnResource): string {
  const { RoleName, UserName, Path } = propertiesOf(principal);
  const stack = Stack.of(principal);
  const name = RoleName ?? UserName ?? `${isUnresolved(stack.stackName) ? '*' : stack.stackName}-${stack.resolve(principal.logicalId)}-GENERATED`;
  const kind = principal.cfnResourceType === 'AWS::IAM::User' ? 'user' : 'role';
  return `arn:*:iam::*:${kind}${flat(Path ?? '/')}${flat(name)}`;
}

/** Why an agent can assume the role, if it can. */
function trusts(role: CfnResource, principals: readonly MadePrincipal[], agents: readonly string[]): string | undefined {
  const statements: any[] = [propertiesOf(role).AssumeRolePolicyDocument?.Statement ?? []].flat();
  for (const { Effect, Principal, Condition } of statements) {
    if (Effect !== 'Allow') continue;
    const [service] = [Principal?.Service ?? []].flat();
    if (service) return `trusts ${flat(service)}, a service that runs code and no human`;
    for (const principal of Principal === '*' ? ['*'] : [Principal?.AWS ?? []].flat()) {
      const made = principals.find(({ resource }) => refersTo(principal, resource, Stack.of(role)));
      const arn = made?.arn ?? flat(principal);
      const everybody = principal === '*' || /:root$|^\d{12}$/.test(arn);
      if (everybody && !bindsSomebody(Condition, agents)) return 'trusts everybody in an account, agents among them, without a condition on who they are';
      if (!everybody && agents.some((agent) => arnsIntersect(agent, arn))) return `trusts the agent ${made?.resource.node.path ?? arn}`;
    }
  }
  return undefined;
}

/** Whether a condition tells a human from an agent: by name, by tag or by a second factor, and not by what may be missing. */
function bindsSomebody(condition: Record<string, Record<string, unknown>> | undefined, agents: readonly string[]): boolean {
  return Object.entries(condition ?? {}).filter(([operator]) => !/Not|IfExists$|^ForAllValues|^Null$/.test(operator)).some(([operator, block]) =>
    Object.entries(block).some(([key, value]) => {
      const values = [value].flat().map(flat);
      if (/^aws:MultiFactorAuthPresent$/i.test(key)) return operator === 'Bool' && values.every((each) => each === 'true');
      if (/^aws:PrincipalArn$/i.test(key)) return !values.some((each) => agents.some((agent) => each === '*' || arnsIntersect(agent, each)));
      return /^(aws:(PrincipalTag\/.+|MultiFactorAuthAge|userid)|saml:.+|sts:ExternalId)$/i.test(key);
    }));
}

/** What is rendered as text; what is filled in later stands for anything. */
function flat(value: any): string {
  if (typeof value === 'string') return value;
  const join = value?.['Fn::Join'];
  return join ? (join[1] as unknown[]).map((part) => (typeof part === 'string' ? part : '*')).join(join[0]) : '*';
}

/** Whether what stands in a stack's template is the role: one of the same stack, or an export of another. */
function refersTo(principal: any, role: CfnResource, from: Stack): boolean {
  const stack = Stack.of(role);
  const id = stack.resolve(role.logicalId);
  const imported = principal?.['Fn::ImportValue'];
  return (stack === from && principal?.['Fn::GetAtt']?.[0] === id)
    || (typeof imported === 'string' && imported.startsWith(`${stack.stackName}:`) && imported.includes(`FnGetAtt${id}Arn`));
}
