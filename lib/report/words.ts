import { DeterminingStatement } from '../decision';

/** What every cloud says of a request. */
export interface RequestLike {
  readonly principal: string;
  readonly action?: string;

  /** What Google calls an action. */
  readonly permission?: string;

  /** Where the resource is, where a cloud says it apart from its name. */
  readonly project?: string;
  readonly resource?: string;
}

/** `ProductionStays of AcmeProdDeleteDeny-1`. */
export function statementName({ sid, index, policy }: DeterminingStatement): string {
  return `${sid === undefined || sid === '' ? `statement ${index}` : sid} of ${policy}`;
}

/** `Acme.template.json $.Resources.X.Properties.Content.Statement[0]`. */
export function whereWritten({ file, path }: DeterminingStatement): string {
  return file === undefined ? path : `${file} ${path}`;
}

/** An explanation without its outcome, where that stands beside it. */
export function reasonIn(explanation: string): string {
  return explanation.replace(/^(denied|allowed|not granted|not known|proved|not so): /, '');
}

/** `rds:DeleteDBInstance on arn:aws:rds:us-east-1:111122223333:db:orders`, `storage.googleapis.com/buckets.delete on acme-prod`. */
export function requestName({ action, permission, project, resource = project ?? '*' }: RequestLike): string {
  const what = action ?? permission ?? 'something';
  return resource === '*' ? what : `${what} on ${resource}`;
}
