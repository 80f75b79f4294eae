import type { AccessRequest } from '../aws/engine/access-request';
import type { Claim } from '../aws/engine/claim';
import type { Verifier } from '../aws/engine/verifier';
import { malformed } from '../core/errors';
import { context, Fields, flag, lists, oneOf, policies, policy, required, text, texts } from './entries';
import { readInput } from './input';
import { Options, OptionsSpec } from './options';
import { Streams } from './streams';

/** The options that say where the policies are. */
export const SOURCE_OPTIONS: OptionsSpec = {
  cloud: 'text', assembly: 'text', template: 'text', organization: 'text', account: 'text', region: 'text', parameter: 'texts',
};

const CLOUDS = ['aws'];

/** What a request is on AWS. */
export const REQUEST: Fields = {
  principal: required(text),
  action: required(text),
  resource: text,
  resourceAccount: text,
  context,
  unknownContext: texts,
  identityPolicies: policies,
  permissionsBoundary: policy,
  sessionPolicies: policies,
  resourcePolicy: policy,
  vpcEndpointPolicy: policy,
} satisfies Record<keyof AccessRequest, unknown>;

/** What a claim is on AWS. */
export const CLAIM: Fields = {
  name: required(text),
  expectation: oneOf('UNAVAILABLE', 'AVAILABLE'),
  principals: texts,
  exceptPrincipals: texts,
  principalsIn: texts,
  exceptPrincipalsIn: texts,
  sameAccount: flag,
  boundary: text,
  actions: required(texts),
  accessLevels: texts,
  exceptActions: texts,
  resources: texts,
  exceptResources: texts,
  resourcesIn: texts,
  exceptResourcesIn: texts,
  context,
  contextLike: lists,
  exceptContext: lists,
} satisfies Record<keyof Claim, unknown>;

/** Where some policies are, for messages. */
export interface Source {
  readonly option: 'assembly' | 'template';
  readonly path: string;
}

/** Where the options say that the policies are. */
export function sourceOf(options: Options): Source {
  const cloud = options.required('cloud', `one of ${CLOUDS.join(', ')}`);
  if (!CLOUDS.includes(cloud)) throw malformed('--cloud', cloud, `one of ${CLOUDS.join(', ')}, the clouds that are known`);
  const [assembly, template] = [options.text('assembly'), options.text('template')];
  if (assembly !== undefined && template !== undefined) throw malformed('--template', template, 'given in place of --assembly');
  if (template !== undefined) return { option: 'template', path: template };
  for (const name of ['account', 'region']) {
    const value = options.text(name);
    if (value !== undefined) throw malformed(`--${name}`, value, 'given with --template only, since an assembly says it');
  }
  return { option: 'assembly', path: options.required('assembly', 'a directory that cdk synth wrote (or give --template)') };
}

/** The verifier of the policies somewhere. */
export async function verifierOf({ option, path }: Source, options: Options, streams: Streams): Promise<Verifier> {
  // the engine is loaded when it is needed: help and bad options are quicker without
  const aws = require('../aws/engine/verifier') as typeof import('../aws/engine/verifier');
  const { Organization } = require('../aws/engine/organization') as typeof import('../aws/engine/organization');
  const file = options.text('organization');
  const organization = file === undefined ? undefined : Organization.fromFile(file);
  const parameters = parametersOf(options);
  if (option === 'assembly') return aws.Verifier.fromAssembly(path, { organization, parameters });
  const { data } = await readInput('template', path, streams);
  return aws.Verifier.fromTemplate(data, { organization, parameters, file: path, account: options.text('account'), region: options.text('region') });
}

/** Says what the verifier could not read, and what it has not been told. */
export function notify(verifiers: readonly Verifier[], options: Options, streams: Streams): void {
  const notices = new Set(verifiers.flatMap((verifier) => verifier.notices));
  if (options.text('organization') === undefined) notices.add('no --organization is given, so it is not known which accounts an organization policy reaches');
  for (const notice of notices) streams.stderr.write(`notice: ${notice}\n`);
}

function parametersOf(options: Options): Record<string, string> {
  return Object.fromEntries(options.texts('parameter').map((given) => {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(given) ?? [];
    if (name === undefined) throw malformed('--parameter', given, 'a name and a value such as Stage=prod');
    return [name, value];
  }));
}
