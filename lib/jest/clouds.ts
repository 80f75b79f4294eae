import { Organization as AwsOrganization } from '../aws/engine/organization';
import { Verifier as AwsVerifier } from '../aws/engine/verifier';
import { terraformAppOf } from '../engine/terraform/app';
import { isSynthesized } from '../engine/terraform/directory';
import { Organization as GoogleOrganization } from '../gcp/engine/organization';
import { Verifier as GoogleVerifier } from '../gcp/engine/verifier';
import { Cloud } from './cloud';

/** The words of Terraform JSON on top of a template. */
const TERRAFORM = ['resource', 'terraform', 'provider', 'output', 'variable', 'locals', 'data', '//'];

/** By what they can do: test runners load a module more than once. */
const can = (given: object, method: string) => typeof (given as Record<string, unknown>)[method] === 'function';

/** Stacks of CDKTF and of CDK Terrain. */
const GOOGLE: Cloud = {
  name: 'Google Cloud',
  without: ['account', 'region'],
  isConstruct: (construct) => terraformAppOf(construct) !== undefined,
  isTemplate: (template) => !Object.hasOwn(template, 'Resources') && TERRAFORM.some((word) => Object.hasOwn(template, word)),
  isDirectory: isSynthesized,
  isOrganization: (given) => can(given, '_wayTo') || Object.hasOwn(given, 'projects'),
  organizationOf: (given) => typeof given === 'string' ? GoogleOrganization.fromFile(given) : can(given, '_wayTo') ? given : GoogleOrganization.of(given),
  verifierOf: (received, options) => {
    if (received.kind === 'directory') return GoogleVerifier.fromDirectory(received.directory, options);
    return received.kind === 'construct' ? GoogleVerifier.fromApp(received.construct, options) : GoogleVerifier.fromTemplate(received.template, options);
  },
};

/** Apps of the CDK; what is nothing else's is taken to be one. */
const AWS: Cloud = {
  name: 'AWS',
  without: [],
  isConstruct: () => true,
  isTemplate: () => true,
  isDirectory: () => true,
  isOrganization: () => true,
  organizationOf: (given) => typeof given === 'string' ? AwsOrganization.fromFile(given) : can(given, '_knows') ? given : AwsOrganization.of(given),
  verifierOf: (received, options) => {
    if (received.kind === 'directory') return AwsVerifier.fromAssembly(received.directory, options);
    return received.kind === 'construct' ? AwsVerifier.fromApp(received.construct, options) : AwsVerifier.fromTemplate(received.template, options);
  },
};

/** Asked in this order. */
export const CLOUDS: readonly Cloud[] = [GOOGLE, AWS];
