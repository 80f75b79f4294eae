import { Guardrail } from '../../lib/aws/guardrail';
import { Decision, evaluate, Policy, Request } from './evaluate';

const KIND: Readonly<Record<string, Policy['kind']>> = {
  SERVICE_CONTROL_POLICY: 'SCP',
  RESOURCE_CONTROL_POLICY: 'RCP',
  PERMISSIONS_BOUNDARY: 'boundary',
};

/**
 * Asks the documents of some guardrails.
 *
 * @param bound who has which boundary, by its name
 */
export function decisionsOf(
  guardrails: Guardrail | readonly Guardrail[], bound: Readonly<Record<string, readonly string[]>> = {},
): (request: Request) => Decision {
  const policies = [guardrails].flat().flatMap((guardrail) => guardrail.documents.map((document): Policy => ({
    name: document.name,
    kind: KIND[document.kind],
    document: document.content,
    targets: document.kind === 'PERMISSIONS_BOUNDARY' ? bound[document.name] ?? [] : document.targets,
  })));
  return (request) => evaluate(policies, request);
}
