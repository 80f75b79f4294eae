import { DeterminingStatement } from '../decision';

/** What every cloud says of a request. */
export interface RequestLike {
  readonly principal: string;
  readonly action: string;
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

/** `rds:DeleteDBInstance on arn:aws:rds:us-east-1:111122223333:db:orders`. */
export function requestName({ action, resource = '*' }: RequestLike): string {
  return resource === '*' ? action : `${action} on ${resource}`;
}
