import { entriesOf, own } from '../../../engine/json';
import { GuardrailPromise } from '../../../engine/promise';
import { PolicySource } from '../policy-source';
import { boundaries, boundPrincipal, BoundPrincipal, ManagedPolicy, managedPolicy } from './boundaries';
import { organizationPolicies } from './organization-policies';
import { promisesOf } from './promises';
import { Resolver } from './resolver';
import { ReadStack, stacksOf, TemplateEntry, titleOf } from './stacks';

export type { NestedTemplateFinder, TemplateEntry } from './stacks';

/** What templates hold. */
export interface TemplateReading {
  /** Service and resource control policies with their targets, boundaries with those who carry them. */
  readonly policies: PolicySource[];

  /** Managed policies that nobody in the templates carries as a boundary. */
  readonly managedPolicies: PolicySource[];

  /** What was seen and not understood. */
  readonly notices: string[];

  /** What the guardrails in the templates say that they make unavailable. */
  readonly promises: GuardrailPromise[];
}

/** Reads a template that is deployed by itself. */
export function readTemplate(template: unknown, where: Omit<TemplateEntry, 'template'> = {}): TemplateReading {
  return readTemplates([{ ...where, template }]);
}

/** Reads templates that are deployed together: one may refer to what another one makes. */
export function readTemplates(entries: readonly TemplateEntry[]): TemplateReading {
  const { stacks, notices } = stacksOf(entries);
  const policies: PolicySource[] = [];
  const managed: ManagedPolicy[] = [];
  const principals: BoundPrincipal[] = [];
  for (const stack of stacks) {
    for (const [id, resource] of entriesOf(own(stack.resolver.stack.template, 'Resources'))) {
      readResource(id, resource, stack, { policies, managed, principals, notices });
    }
  }
  const { bound, others } = boundaries(managed, principals);
  policies.push(...bound);
  if (policies.length === 0) notices.push('the templates hold no service control policy, no resource control policy and no permissions boundary');
  return { policies, managedPolicies: others, notices, promises: stacks.flatMap(({ resolver }) => promisesOf(resolver)) };
}

interface Findings {
  readonly policies: PolicySource[];
  readonly managed: ManagedPolicy[];
  readonly principals: BoundPrincipal[];
  readonly notices: string[];
}

function readResource(id: string, resource: unknown, stack: ReadStack, findings: Findings): void {
  const { resolver } = stack;
  const { policies, managed, principals, notices } = findings;
  const type = own(resource, 'Type');
  switch (type) {
    case 'AWS::Organizations::Policy':
    case 'AWS::IAM::ManagedPolicy':
    case 'AWS::IAM::Role':
    case 'AWS::IAM::User': {
      const exists = resolver.exists(resource);
      if (exists === false) return;
      const uncertain = stack.uncertain ?? changedBy(id, resource) ?? (exists === true ? undefined : `the condition ${String(own(resource, 'Condition'))} depends on ${exists}`);
      if (type === 'AWS::Organizations::Policy') {
        policies.push(...organizationPolicies(id, resolver, uncertain, notices));
      } else if (type === 'AWS::IAM::ManagedPolicy') {
        managed.push(managedPolicy(id, resolver, uncertain));
      } else {
        const principal = boundPrincipal(id, resolver, uncertain);
        if (principal) principals.push(principal);
      }
      return;
    }
    default:
      notices.push(...noticesOf(id, resource, resolver));
  }
}

/** What is written beside `Fn::Transform` is what the macro is given, and may come out of it changed. */
function changedBy(id: string, resource: unknown): string | undefined {
  return own(resource, 'Fn::Transform') === undefined ? undefined : `the transform of ${id} may change it`;
}

/** What may make policies, roles or users that a template does not show. */
function noticesOf(id: string, resource: unknown, resolver: Resolver): string[] {
  const where = `of ${titleOf(resolver)}`;
  if (id.startsWith('Fn::')) return [`the resources that ${id} ${where} makes were not read`];
  switch (own(resource, 'Type')) {
    case 'AWS::CloudFormation::StackSet':
      return [`the stack set ${id} ${where} deploys a template to other places, which was not read`];
    case 'AWS::SSO::PermissionSet':
      return own(own(resource, 'Properties'), 'PermissionsBoundary') === undefined ? []
        : [`the permission set ${id} ${where} has a boundary; the roles that it becomes were not read`];
    default:
      return [];
  }
}
