import { malformed } from '../../core/errors';
import type { AccessRequest } from '../../gcp/engine/access-request';
import type { Claim } from '../../gcp/engine/claim';
import { Cloud, parametersOf } from '../cloud';
import { lists, object, objects, oneOf, required, text, texts } from '../entries';
import { readInput } from '../input';

/** Google Cloud, for the command line. */
export const GOOGLE: Cloud = {
  request: {
    principal: required(text),
    permission: required(text),
    resource: text,
    project: text,
    folder: text,
    organization: text,
    tags: object,
    unknownTags: texts,
    attributes: object,
    unknownAttributes: texts,
    orgPolicy: object,
    request: object,
    bindings: objects,
  } satisfies Record<keyof AccessRequest, unknown>,

  claim: {
    name: required(text),
    expectation: oneOf('UNAVAILABLE', 'AVAILABLE'),
    principals: texts,
    exceptPrincipals: texts,
    permissions: required(texts),
    exceptPermissions: texts,
    resourcesIn: texts,
    exceptResourcesIn: texts,
    tags: object,
    exceptTags: lists,
    attributes: object,
    orgPolicy: object,
    request: object,
  } satisfies Record<keyof Claim, unknown>,

  options: {},
  ofTemplate: [],
  assembly: 'a directory that cdktf synth wrote',
  withoutOrganization: 'no --organization is given, so it is not known which projects are below a folder, and who is in its sets of principals',
  actions: 'permissions',

  async verifierOf({ option, path }, options, streams) {
    const { Verifier } = require('../../gcp/engine/verifier') as typeof import('../../gcp/engine/verifier');
    const { Organization } = require('../../gcp/engine/organization') as typeof import('../../gcp/engine/organization');
    const file = options.text('organization');
    const organization = file === undefined ? undefined : Organization.fromFile(file);
    const parameters = parametersOf(options.texts('parameter'), (given) => malformed('--parameter', given, 'a name and a value such as google_folder.prod.name=folders/100000000001'));
    if (option === 'assembly') return Verifier.fromDirectory(path, { organization, parameters });
    const { data } = await readInput('template', path, streams);
    return Verifier.fromTemplate(data, { organization, parameters, file: path });
  },

  cellsOf: (request) => {
    const { principal, permission, resource, project, folder, organization } = request as AccessRequest;
    return [principal, permission, resource ?? project ?? folder ?? organization ?? '*'];
  },

  besideOf: (counterexample) => {
    const { tags = {}, attributes = {}, orgPolicy, request } = counterexample as AccessRequest;
    return [
      ...Object.entries(tags).map(([key, value]) => `${key} = ${value}`),
      // what is not there is not told
      ...Object.entries(attributes).filter(([, value]) => value !== false && !(Array.isArray(value) && value.length === 0)).map(([name, value]) => `${name} = ${[value].flat().join(' or ')}`),
      ...(orgPolicy ? [`${orgPolicy.constraint} = ${orgPolicy.value ?? 'set'}`] : []),
      ...(request?.from === undefined ? [] : [`from ${request.from}`]),
    ];
  },
};
