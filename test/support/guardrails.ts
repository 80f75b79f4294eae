import { App, Stack } from 'aws-cdk-lib';
import { Guardrail } from '../../lib/aws/guardrail';

/** A stack of Acme's management account. */
export function organizationStack(app: App = new App()): Stack {
  return new Stack(app, 'Organization', { env: { account: '777788889999', region: 'us-east-1' } });
}

/** A stack of Acme's production account. */
export function productionStack(app: App = new App()): Stack {
  return new Stack(app, 'Prod', { stackName: 'agent-guardrails', env: { account: '111122223333', region: 'us-east-1' } });
}

/** Every statement of a guardrail's documents. */
export function statementsOf(guardrail: Guardrail): any[] {
  return guardrail.documents.flatMap((document) => document.content.Statement);
}

/** The statements with a Sid; there is more than one where it was continued in another document. */
export function statement(guardrail: Guardrail, sid: string): any[] {
  return statementsOf(guardrail).filter((each) => each.Sid === sid);
}

/** The messages that synthesis fails with. */
export function synthesisErrors(app: App): string {
  try {
    app.synth();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}
