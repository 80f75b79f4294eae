import { malformedTemplate } from '../../../core/errors';
import { jsonPath, shown } from '../../../engine/json';
import { PolicySource, PolicyType } from '../policy-source';
import { documentOf } from './document';
import { Resolver } from './resolver';
import { titleOf } from './stacks';
import { isKnown, together, unknownsIn } from './unknown';

/** What is attached to roots, units and accounts, by the type that a template gives. */
const READ: readonly PolicyType[] = [PolicyType.SERVICE_CONTROL_POLICY, PolicyType.RESOURCE_CONTROL_POLICY];

// Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies.html, seen 2026-11-20. They decide about no request.
const SET_ASIDE: ReadonlySet<string> = new Set([
  'AISERVICES_OPT_OUT_POLICY', 'BACKUP_POLICY', 'BEDROCK_POLICY', 'CHATBOT_POLICY', 'DECLARATIVE_POLICY_EC2', 'INSPECTOR_POLICY', 'NETWORK_SECURITY_DIRECTOR_POLICY',
  'S3_POLICY', 'SECURITYHUB_POLICY', 'TAG_POLICY', 'UPGRADE_ROLLOUT_POLICY',
]);

/** The service and resource control policies that a resource of a stack makes. */
export function organizationPolicies(id: string, resolver: Resolver, uncertain: string | undefined, notices: string[]): PolicySource[] {
  const type = resolver.property(id, 'Type');
  const where = `${jsonPath('Resources', id)} of ${titleOf(resolver)}`;
  if (typeof type !== 'string') throw malformedTemplate('a Type of policy', shown(type), where);
  const types = isKnown(type) ? READ.filter((each) => each === type) : READ;
  if (!isKnown(type)) notices.push(`the policy ${where} has a type that is not known: ${together(unknownsIn(type))}`);
  else if (types.length === 0 && !SET_ASIDE.has(type)) notices.push(`the policy ${where} has the type ${type}, which is not understood`);
  if (types.length === 0) return [];

  const name = resolver.property(id, 'Name');
  const reason = isKnown(type) ? uncertain : uncertain ?? `its type depends on ${together(unknownsIn(type))}`;
  const source = {
    name: typeof name === 'string' && isKnown(name) ? name : id,
    document: documentOf(id, 'Content', resolver),
    targets: targetsOf(id, resolver, where),
    ...(resolver.stack.file === undefined ? {} : { file: resolver.stack.file }),
    path: jsonPath('Resources', id, 'Properties', 'Content'),
    ...(reason === undefined ? {} : { uncertain: reason }),
  };
  return types.map((each) => ({ ...source, type: each }));
}

/** What a policy is attached to; a list that is not known is one target that is not known. */
function targetsOf(id: string, resolver: Resolver, where: string): string[] {
  const targets = resolver.property(id, 'TargetIds') ?? [];
  if (typeof targets === 'string' && !isKnown(targets)) return [targets];
  if (!Array.isArray(targets) || !targets.every((target) => typeof target === 'string' || typeof target === 'number')) {
    throw malformedTemplate('a list of TargetIds', shown(targets), where);
  }
  return targets.map(String);
}
