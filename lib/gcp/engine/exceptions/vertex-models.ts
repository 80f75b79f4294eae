import { OrgPolicyQuestion } from '../access-request';
import { PermissionView } from '../permissions';

/**
 * A call of a published model is held against `vertexai.allowedModels` by the name of the model, without its version.
 *
 * Source: "Control access to Model Garden models", Vertex AI documentation: values are `publishers/P/models/M:predict`, `:deploy` and `:tune`.
 */
const ACTIONS: ReadonlyMap<string, string> = new Map(Object.entries({
  'aiplatform.googleapis.com/endpoints.predict': 'predict',
  'aiplatform.googleapis.com/endpoints.explain': 'predict',
  'aiplatform.googleapis.com/batchPredictionJobs.create': 'predict',
  'aiplatform.googleapis.com/endpoints.deploy': 'deploy',
  'aiplatform.googleapis.com/tuningJobs.create': 'tune',
}));

/** What a request asks of the constraint, by the name of its resource. */
export function modelQuestion(permission: PermissionView, resource: string | undefined): OrgPolicyQuestion | undefined {
  const action = ACTIONS.get(permission.name);
  const [model] = action === undefined ? [] : /publishers\/[^/]+\/models\/[^/:@]+/.exec(resource ?? '') ?? [];
  return model === undefined ? undefined : { constraint: 'vertexai.allowedModels', value: `${model}:${action}` };
}
