// Acme on AWS, for the demo.
import { App } from 'aws-cdk-lib';
import { Guardrail, GuardrailDocument, GuardrailDocumentKind, Organization, Verifier } from 'sunkfence/aws';
import { QUOTAS } from '../../../lib/aws/policy/quotas';
import { PublishedAction, publishedActions } from '../../../scripts/dataset';
import { ACME } from '../../acme-aws/acme';
import { acmeApp } from '../../acme-aws/acme-app';
import { DemoCloud, Effect, Room, ShownDocument } from '../cloud';
import { Control } from '../questions';
import { ANSWERS } from './requests';
import { actionsNamed, nameOf, PROTECTION, Statement, unavailable, who } from './words';

const { SERVICE_CONTROL_POLICY, RESOURCE_CONTROL_POLICY, PERMISSIONS_BOUNDARY } = GuardrailDocumentKind;

const KINDS: Readonly<Record<string, string>> = {
  [SERVICE_CONTROL_POLICY]: 'SCP',
  [RESOURCE_CONTROL_POLICY]: 'RCP',
  [PERMISSIONS_BOUNDARY]: 'boundary',
};

type Published = ReadonlyMap<string, readonly PublishedAction[]>;

export const AWS: DemoCloud = {
  name: 'AWS',
  example: 'examples/acme-aws',
  answers: ANSWERS,
  synthesize() {
    // the CDK's own check of templates takes seconds to load; the guardrails' own checks run all the same
    const app = acmeApp(new App({ analyticsReporting: false, builtinCloudFormationValidation: false }));
    const verifier = Verifier.fromApp(app, { organization: Organization.of(ACME.organization) });
    const guardrails = app.node.findAll().filter((construct): construct is Guardrail => construct instanceof Guardrail);
    const published = new Map<string, PublishedAction[]>();
    for (const action of publishedActions()) published.set(action.service, [...(published.get(action.service) ?? []), action]);
    return {
      verifier,
      guardrails: guardrails.map((guardrail) => ({
        control: guardrail.constructor.name as Control,
        path: guardrail.node.path,
        gaps: guardrail.gaps,
        effects: effectsOf(guardrail, published),
        documents: guardrail.documents.map((document) => shown(document, guardrail)),
      })),
      room: roomOf(guardrails.flatMap(({ documents }) => documents)),
      aboutRoom: 'Reserved: FullAWSAccess and two policies of AWS Control Tower; RCPFullAWSAccess.',
    };
  },
};

const unitName = (unit: string) => ({ [ACME.units.prod]: 'production', [ACME.units.nonProd]: 'non-production' }[unit] ?? unit);
const statementsOf = (document: GuardrailDocument): Statement[] => document.content.Statement;

function effectsOf({ documents }: Guardrail, published: Published): Effect[] {
  const home = documents.flatMap(({ targets }) => targets)[0];
  return documents.flatMap((document) => statementsOf(document).filter(({ Effect: effect }) => effect === 'Deny').map((statement) => ({
    name: nameOf(statement),
    what: unavailable(statement),
    whom: document.kind !== PERMISSIONS_BOUNDARY ? who(statement) : document.name.endsWith('-mcp') ? 'MCP servers' : 'agents',
    actions: actionsNamed(statement, published),
    place: unitName(document.targets[0] ?? home),
    isProtection: PROTECTION.includes(nameOf(statement)),
  })));
}

function shown({ name, kind, size, maxSize, targets }: GuardrailDocument, guardrail: Guardrail): ShownDocument {
  return {
    name: kind === PERMISSIONS_BOUNDARY ? `${guardrail.node.scope!.node.path} ${name}` : name.replace(/^Acme(Organization-)?/, ''),
    kind: KINDS[kind],
    size: { used: size, most: maxSize, of: 'characters' },
    on: targets.map((target) => `${target} (${unitName(target)})`).join(', ') || 'the agents\' roles',
  };
}

function roomOf(documents: readonly GuardrailDocument[]): Room[] {
  const units = [...new Set(documents.flatMap(({ targets }) => targets))];
  return units.flatMap((unit) => ([SERVICE_CONTROL_POLICY, RESOURCE_CONTROL_POLICY] as const).map((kind): Room => ({
    node: `${unit} (${unitName(unit)})`,
    of: `${KINDS[kind]}s attached`,
    used: documents.filter((document) => document.kind === kind && document.targets.includes(unit)).length,
    reserved: QUOTAS[kind].reserved,
    most: QUOTAS[kind].attached,
  })));
}
