// Every mistake that a user can make, as one function each: what went wrong, what was given, what is allowed, what to change.

/** An error in the use of a guardrail. `code` is stable; tests and tools may rely on it. */
export class GuardrailError extends Error {
  public readonly name = 'GuardrailError';

  public constructor(public readonly code: string, message: string) {
    super(message);
  }
}

export const malformed = (prop: string, value: string, allowed: string) =>
  new GuardrailError('MALFORMED', `${prop} must be ${allowed}, got \`${value}\`; correct it`);

export const empty = (prop: string, change: string) =>
  new GuardrailError('EMPTY', `${prop} must not be empty, got \`[]\`; ${change}`);

export const duplicate = (prop: string, value: string) =>
  new GuardrailError('DUPLICATE', `${prop} must name each entry once, got \`${value}\` twice; remove one`);

export const foreignAgents = (given: string, cloud: string, example: string) =>
  new GuardrailError('FOREIGN_AGENTS', `agents must be made by the class Agents of sunkfence/${cloud}, got \`${given}\`; use ${example}`);

export const agentAmong = (prop: string, value: string, agents: string) =>
  new GuardrailError('AGENT_EXEMPT', `${prop} must not contain an agent, or a pattern that an agent matches, got \`${value}\` where agents are ${agents}; name a separate human or pipeline role`);

export const agentCanAssume = (prop: string, value: string, by: string) =>
  new GuardrailError('AGENT_CAN_ASSUME', `${prop} must not be assumable by an agent, got \`${value}\`, which ${by}; give it another trust policy or remove it from the agents' reach`);

export const tooWide = (prop: string, value: string, change = 'write the role\'s own name or path') =>
  new GuardrailError('TOO_WIDE', `${prop} must name identities, got \`${value}\`, which nearly everybody matches; ${change}`);

export const otherPartition = (prop: string, value: string, partition: string) =>
  new GuardrailError('OTHER_PARTITION', `${prop} must be in the partition of the stack, got \`${value}\` where it is \`${partition}\`; nobody there matches it: begin it with arn:${partition}:`);

export const exemptionExpired = (until: string, why: string, now: string) =>
  new GuardrailError('EXEMPTION_EXPIRED', `exemptions must end in the future, got until \`${until}\` (${why}) and it is \`${now}\`; remove the exemption or give it a new end`);

export const gateExpired = (until: string, now: string) =>
  new GuardrailError('GATE_EXPIRED', `gate must close in the future, got until \`${until}\` and it is \`${now}\`; use Gate.UNAVAILABLE or a new window`);

export const wildcardModel = (prop: string, value: string) =>
  new GuardrailError('MODEL_WILDCARD', `${prop} must hold exact ids, got \`${value}\`; a wildcard approves models that nobody has looked at: write each id in full`);

export const modelUnknownShape = (value: string) =>
  malformed('approvedModels', value, 'model ids such as `anthropic.claude-sonnet-4-5-20250929-v1:0` (vendor, dot, name)');

export const managementAccount = (account: string) =>
  new GuardrailError('MANAGEMENT_ACCOUNT', `targets must not be the management account, got \`${account}\`; service control policies do not bind it: run no agents there and target the units that hold your accounts`);

export const agentsInManagementAccount = (account: string) =>
  new GuardrailError('MANAGEMENT_ACCOUNT', `scope must not be a stack of the management account, got \`${account}\`; no organization policy binds an agent there: give agents an account of their own`);

export const documentTooLarge = (name: string, kind: string, size: number, max: number, change: string) =>
  new GuardrailError('DOCUMENT_TOO_LARGE', `${name} must fit in one ${kind}, got \`${size}\` characters of at most ${max} (${size - max} too many); ${change}`);

export const tooManyPolicies = (target: string, kind: string, counts: ReadonlyMap<string, number>, max: number, prop = 'targets') => {
  const count = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const by = [...counts].map(([guardrail, each]) => `${each} of \`${guardrail}\``).join(', ');
  return new GuardrailError('TOO_MANY_POLICIES', `${prop} must leave room on \`${target}\`, got ${count} of at most ${max} ${kind} from this app (${by}; ${count - max} too many); attach some to the parent, protect fewer assets, or set quotas if your organization has more`);
};

export const notAscii = (prop: string, value: string) =>
  new GuardrailError('NOT_ASCII', `${prop} must be plain ASCII, got \`${value}\`; policies count and store other characters differently: replace them`);

export const contradiction = (prop: string, given: string, other: string, change: string) =>
  new GuardrailError('CONTRADICTION', `${prop} must agree with the other guardrails on the same target, got \`${given}\` against ${other}; ${change}`);

export const inconsistent = (prop: string, given: string, other: string, change: string) =>
  new GuardrailError('INCONSISTENT', `${prop} must agree with the other props, got \`${given}\` against ${other}; ${change}`);

export const envelopeNotForProduction = () =>
  new GuardrailError('ENVELOPE_FOR_NON_PRODUCTION', 'envelope must not change things in production, got `BUILD_AND_DEPLOY`; set environment to Environment.NON_PRODUCTION or use Envelope.LOOK_ONLY');

export const envelopeEscapes = (action: string, why: string) =>
  new GuardrailError('ENVELOPE_ESCAPES', `envelope must not hold an action that leaves it, got \`${action}\`, which ${why}; remove it`);

export const boundaryRemoved = (path: string, found: string) =>
  new GuardrailError('BOUNDARY_REMOVED', `agents, and what else is below an applied boundary, must have it, got \`${found}\` on \`${path}\`; apply it there, or remove the later PermissionsBoundary.clear() or apply()`);

export const widerBoundary = (path: string) =>
  new GuardrailError('BOUNDARY_TOO_WIDE', `mcpServers must have the boundary of the MCP servers, got that of the agents on \`${path}\`; apply the construct, which tells them apart`);

export const unknownService = (prop: string, value: string, known: readonly string[]) =>
  new GuardrailError('UNKNOWN_SERVICE', `${prop} must name services of the catalogue, got \`${value}\`; known are ${known.join(', ')}`);

export const malformedPolicy = (policy: string, at: string, given: string, allowed: string) =>
  new GuardrailError('MALFORMED_POLICY', `${at} of policy ${policy} must be ${allowed}, got \`${given}\`; AWS would refuse it: correct the policy`);

export const malformedGooglePolicy = (policy: string, at: string, given: string, allowed: string) =>
  new GuardrailError('MALFORMED_POLICY', `${at} of ${policy} must be ${allowed}, got \`${given}\`; Google would refuse it: correct the policy`);

export const malformedOrganization = (at: string, given: string, allowed: string) =>
  new GuardrailError('MALFORMED_ORGANIZATION', `${at} of the organization must be ${allowed}, got \`${given}\`; correct it`);

// --- what Google's controls take, and what they do not

export const v1Principal = (prop: string, value: string, v2: string) =>
  new GuardrailError('V1_PRINCIPAL', `${prop} must be principals in the v2 form of deny policies, got \`${value}\`; write \`${v2}\``);

export const notAMember = (prop: string, value: string, example: string) =>
  new GuardrailError('NOT_A_MEMBER', `${prop} must be members as allow policies have them, got \`${value}\`; write \`${example}\``);

export const notHuman = (prop: string, value: string) =>
  new GuardrailError('NOT_HUMAN', `${prop} must be people (\`user:\` or \`group:\`), got \`${value}\`; name those who decide, and the account that they may use in breakGlassAccount`);

export const serviceAgentGiven = (prop: string, email: string) =>
  new GuardrailError('SERVICE_AGENT', `${prop} must be service accounts of your own, got \`${email}\`, by which a service of Google acts; remove it`);

export const mustBeGiven = (prop: string, because: string, change: string) =>
  new GuardrailError('MUST_BE_GIVEN', `${prop} must be given with ${because}, got \`undefined\`; ${change}`);

export const notHeldNatively = (prop: string, value: string, cloud: string, why: string, change: string) =>
  new GuardrailError('NOT_HELD_NATIVELY', `${prop} must be left out on ${cloud}, got \`${value}\`: ${why}; ${change}`);

export const notDeniable = (prop: string, permission: string, nearest: readonly string[]) =>
  new GuardrailError('NOT_DENIABLE', `${prop} must be permissions that deny policies support, got \`${permission}\`, for which Google refuses the whole policy; ${nearest.length > 0 ? `write ${nearest.map((each) => `\`${each}\``).join(' or ')}` : 'remove it'}`);

export const alsoMade = (path: string, type: string, name: string, guardrail: string) =>
  new GuardrailError('ALSO_MADE', `${path} must be something that no guardrail makes, got ${type} \`${name}\`, which \`${guardrail}\` makes: Google knows one of the name, and the later would replace the other; remove it, or have the guardrail leave it out`);

export const tooMany = (prop: string, count: number, of: string, max: number, change: string) =>
  new GuardrailError('TOO_MANY', `${prop} must fit, got \`${count}\` ${of} of at most ${max} (${count - max} too many); ${change}`);

// --- Terraform

export const notInTerraformStack = (path: string, inCdkStack: boolean) =>
  new GuardrailError('NOT_IN_TERRAFORM_STACK', `scope must be in a TerraformStack of cdktf or cdktn, got \`${path}\`, which is in ${inCdkStack ? 'a stack of aws-cdk-lib' : 'none'}; create the guardrail in a TerraformStack`);

export const engineNotFound = (name: string) =>
  new GuardrailError('ENGINE_NOT_FOUND', `scope must be in a TerraformStack whose package can be found, got one of \`${name}\`; install cdktf or cdktn where sunkfence is installed`);

export const providerTooOld = (name: string, given: string, needed: string) =>
  new GuardrailError('PROVIDER_TOO_OLD', `provider must allow version \`${needed}\` of ${name}, which guardrails of this stack need, got \`${given}\`; use a newer provider, or stack.addOverride('terraform.required_providers.${name}.version', '${needed}')`);

// --- templates and cloud assemblies that are read

export const malformedFunction = (name: string, allowed: string, given: string, where: string) =>
  new GuardrailError('MALFORMED_FUNCTION', `template must give ${name} ${allowed}, got \`${given}\` at \`${where}\`; correct it, CloudFormation refuses it too`);

export const malformedTemplate = (allowed: string, given: string, where: string) =>
  new GuardrailError('MALFORMED_TEMPLATE', `template must have ${allowed} at \`${where}\`, got \`${given}\`; correct it and synthesize it again`);

export const notJson = (prop: string, where: string, position: string, change: string) =>
  new GuardrailError('NOT_JSON', `${prop} must be JSON, got \`${where}\`, which stops to be at ${position}; ${change}`);

export const notAnAssembly = (path: string, why: string) =>
  new GuardrailError('NOT_AN_ASSEMBLY', `assembly must be a directory that cdk synth wrote, got \`${path}\`, which ${why}; run cdk synth and name its output directory, cdk.out by default`);

export const notSynthesized = (path: string, why: string) =>
  new GuardrailError('NOT_SYNTHESIZED', `directory must be one that cdktf synth wrote, got \`${path}\`, which ${why}; run cdktf synth and name its output directory, cdktf.out by default`);

// --- the command line and the matchers

export const malformedEntry = (prop: string, file: string, at: string, given: string, allowed: string) =>
  new GuardrailError('MALFORMED_ENTRY', `${prop} must have ${allowed} at \`${at}\` of \`${file}\`, got \`${given}\`; correct it`);

export const nothingPromised = (prop: string, where: string) =>
  new GuardrailError('NOTHING_PROMISED', `${prop} must hold a guardrail that promises something, got \`${where}\`, which holds none; prove claims of your own, or synthesize stacks with guardrails`);

export const noExpect = (given: string) =>
  new GuardrailError('NO_EXPECT', `expect must be there when sunkfence/jest is imported, got \`${given}\`; import it in a test file of Jest, or name it in setupFilesAfterEnv`);
