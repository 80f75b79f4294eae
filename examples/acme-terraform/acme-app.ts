import { App } from 'cdktf';
import { AcmeGoogle } from './google';
import { GUARDRAILS_ON_GOOGLE } from './google-guardrails';

/** The guardrails that Acme's app can have, each by itself. */
export const GUARDRAILS = Object.keys(GUARDRAILS_ON_GOOGLE);

/**
 * Acme's app: a stack per cloud, with what Acme has there and the guardrails around its agents.
 *
 * @param guardrails which of them to make; what Acme has is there in any case
 */
export function acmeApp(app: App, guardrails: readonly string[] = GUARDRAILS): App {
  const unknown = guardrails.filter((name) => !GUARDRAILS.includes(name));
  if (unknown.length > 0) throw new Error(`ACME_GUARDRAILS must name guardrails, got \`${unknown.join(', ')}\`; known are ${GUARDRAILS.join(', ')}`);

  const google = new AcmeGoogle(app, 'google');
  // in the order of the list, whatever the order of the names: the order decides which policy is written first
  for (const name of GUARDRAILS.filter((each) => guardrails.includes(each))) GUARDRAILS_ON_GOOGLE[name](google);
  return app;
}
