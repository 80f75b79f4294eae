import type { AccessRequest } from '../../aws/engine/access-request';
import type { Claim } from '../../aws/engine/claim';
import { malformed } from '../../core/errors';
import { Cloud, parametersOf } from '../cloud';
import { context, flag, lists, oneOf, policies, policy, required, text, texts } from '../entries';
import { readInput } from '../input';

/** Fields of a request that are too long for a table; `--json` has them. */
const WITH_POLICIES = ['identityPolicies', 'permissionsBoundary', 'sessionPolicies', 'resourcePolicy', 'vpcEndpointPolicy'] as const;

/** AWS, for the command line. */
export const AWS: Cloud = {
  request: {
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
  } satisfies Record<keyof AccessRequest, unknown>,

  claim: {
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
  } satisfies Record<keyof Claim, unknown>,

  options: { account: 'text', region: 'text' },
  ofTemplate: ['account', 'region'],
  assembly: 'a directory that cdk synth wrote',
  withoutOrganization: 'no --organization is given, so it is not known which accounts an organization policy reaches',
  actions: 'actions',

  async verifierOf({ option, path }, options, streams) {
    // the engine is loaded when it is needed: help and bad options are quicker without
    const { Verifier } = require('../../aws/engine/verifier') as typeof import('../../aws/engine/verifier');
    const { Organization } = require('../../aws/engine/organization') as typeof import('../../aws/engine/organization');
    const file = options.text('organization');
    const organization = file === undefined ? undefined : Organization.fromFile(file);
    const parameters = parametersOf(options.texts('parameter'), (given) => malformed('--parameter', given, 'a name and a value such as Stage=prod'));
    if (option === 'assembly') return Verifier.fromAssembly(path, { organization, parameters });
    const { data } = await readInput('template', path, streams);
    return Verifier.fromTemplate(data, { organization, parameters, file: path, account: options.text('account'), region: options.text('region') });
  },

  cellsOf: ({ principal, action, resource }) => [principal, action!, resource ?? '*'],

  besideOf: (counterexample) => {
    const { context: values, ...request } = counterexample as AccessRequest;
    const keys = Object.entries(values ?? {}).map(([key, value]) => `${key} = ${[value].flat().join(' or ')}`);
    return [...keys, ...WITH_POLICIES.filter((field) => request[field] !== undefined).map((field) => `with its ${field}`)];
  },
};
