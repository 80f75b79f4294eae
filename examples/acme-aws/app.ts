// The app that the CDK runs. ACME_GUARDRAILS=ProdDeleteDeny,ApprovedModelEndpoints makes only these.
import { App } from 'aws-cdk-lib';
import { acmeApp } from './acme-app';

const named = process.env.ACME_GUARDRAILS;
acmeApp(new App(), named?.split(',').map((name) => name.trim()).filter((name) => name !== '')).synth();
