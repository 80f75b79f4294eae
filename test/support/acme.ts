// Acme's app, synthesized in this process, as the policies that AWS would be given.
import { App } from 'aws-cdk-lib';
import { acmeApp, GUARDRAILS } from '../../examples/acme-aws/acme-app';
import { Policy } from './evaluate';

/** A CloudFormation template. */
export interface Template {
  readonly Resources?: Readonly<Record<string, { readonly Type: string; readonly Properties?: any }>>;
}

/** Acme's principals, by what people call them. */
export const PRINCIPALS = {
  coderInProd: 'arn:aws:iam::111122223333:role/agents/coder',
  coderInNonProd: 'arn:aws:iam::444455556666:role/agents/coder',
  filesInProd: 'arn:aws:iam::111122223333:role/agents/mcp-files',
  filesInNonProd: 'arn:aws:iam::444455556666:role/agents/mcp-files',
  workload: 'arn:aws:iam::444455556666:role/agents/workload/build',
  approver: 'arn:aws:iam::111122223333:role/BreakGlassApprover',
  pipeline: 'arn:aws:iam::111122223333:role/deploy-pipeline',
  cdkExecution: 'arn:aws:iam::111122223333:role/cdk-hnb659fds-cfn-exec-role-111122223333-us-east-1',
  orders: 'arn:aws:iam::111122223333:role/orders-task',
  auditor: 'arn:aws:iam::555566667777:role/SecurityAudit',
  developer: 'arn:aws:iam::444455556666:role/Developer',
} as const;

const made = new Map<string, readonly Policy[]>();

/** Every policy of Acme's app, or of some of its guardrails. */
export function acme(guardrails: readonly string[] = GUARDRAILS): readonly Policy[] {
  const key = guardrails.join();
  let policies = made.get(key);
  if (!policies) {
    const { stacks } = acmeApp(new App({ analyticsReporting: false }), guardrails).synth();
    made.set(key, policies = stacks.flatMap((stack) => policiesOfTemplate(stack.template, stack.environment.account)));
  }
  return policies;
}

/**
 * The organization policies of a template with their targets, and the boundary of each of its roles and users.
 *
 * @param account the account that the template is deployed to
 */
export function policiesOfTemplate(template: Template, account: string): Policy[] {
  const resources = Object.entries(template.Resources ?? {});
  const organization = resources.filter(([, { Type }]) => Type === 'AWS::Organizations::Policy').map(([, { Properties }]): Policy => ({
    name: Properties.Name,
    kind: kindOf(Properties.Type),
    document: checked(Properties.Name, Properties.Content),
    targets: Properties.TargetIds,
  }));
  const managed = resources.filter(([, { Type }]) => Type === 'AWS::IAM::ManagedPolicy');
  const boundaries = managed.map(([id, { Properties }]): Policy => {
    const { ManagedPolicyName: name, Path: path, PolicyDocument } = Properties;
    const arn = `arn:aws:iam::${account}:policy${path ?? '/'}${name}`;
    return {
      name,
      kind: 'boundary',
      document: checked(name, PolicyDocument),
      targets: principalsOf(template, account, (boundary) => boundary?.Ref === id || boundary === arn),
    };
  });
  return [...organization, ...boundaries.filter(({ targets }) => targets.length > 0)];
}

/** ARNs of the named roles and users with a boundary. */
export function principalsOf(template: Template, account: string, bound: (boundary: any) => boolean): string[] {
  return Object.values(template.Resources ?? {}).flatMap(({ Type, Properties }) => {
    const kind = ({ 'AWS::IAM::Role': 'role', 'AWS::IAM::User': 'user' } as Record<string, string>)[Type];
    if (!kind || !bound(Properties?.PermissionsBoundary)) return [];
    const name = Properties.RoleName ?? Properties.UserName ?? 'unnamed';
    return [`arn:aws:iam::${account}:${kind}${Properties.Path ?? '/'}${name}`];
  });
}

function kindOf(type: string): Policy['kind'] {
  if (type === 'SERVICE_CONTROL_POLICY') return 'SCP';
  if (type === 'RESOURCE_CONTROL_POLICY') return 'RCP';
  throw new Error(`policies of type ${type} are not understood`);
}

/** A document with nothing left for CloudFormation to fill in. */
function checked(name: string, document: any): Policy['document'] {
  const text = JSON.stringify(document);
  if (/"(Ref|Fn::\w+)":|\$\{Token/.test(text)) throw new Error(`${name} has parts that are not known at synthesis: ${text.slice(0, 200)}`);
  return document;
}
