const NONE: readonly string[] = [];

/**
 * Other forms of the ARN of a log group that AWS may ask with: with `:*`, or with an empty log stream, as messages of denied calls show them.
 *
 * Source: "Actions, resources, and condition keys for Amazon CloudWatch Logs", and "Overview of managing access permissions", CloudWatch Logs User Guide.
 *
 * @param action in lower case
 */
export function formsOf(action: string, resource: string): readonly string[] {
  if (!action.startsWith('logs:')) return NONE;
  const [, group] = resource.match(/^(arn:[^:]*:logs:[^:]*:[^:]*:log-group:[^:]*)(:\*|:log-stream:)?$/) ?? [];
  return group === undefined ? NONE : [group, `${group}:*`, `${group}:log-stream:`].filter((form) => form !== resource);
}
