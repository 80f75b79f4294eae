/** What the demo shows as dangerous is denied, and what it shows as ordinary stays allowed, each by the synthesized templates. */
import { App } from 'aws-cdk-lib';
import { ACME } from '../../examples/acme-aws/acme';
import { acmeApp } from '../../examples/acme-aws/acme-app';
import { REQUESTS } from '../../examples/acme-aws/demo-requests';
import { Organization } from '../../lib/aws/engine/organization';
import { Verifier } from '../../lib/aws/engine/verifier';
import { Outcome } from '../../lib/decision';

const verifier = Verifier.fromApp(acmeApp(new App({ analyticsReporting: false })), { organization: Organization.of(ACME.organization) });

describe.each(Object.entries(REQUESTS))('%s', (_, requests) => {
  test.each(requests.map((asked) => [`${asked.who}: ${asked.request.action} on ${asked.what}`, asked] as const))('%s', (__, { request, ordinary }) => {
    const { outcome, explanation } = verifier.decide(request);
    expect([outcome, explanation]).toEqual([ordinary ? Outcome.ALLOWED : Outcome.DENIED, explanation]);
  });
});
