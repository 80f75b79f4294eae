// The app that CDKTF runs. ACME_GUARDRAILS=ProdDeleteDeny,ApprovedModelEndpoints makes only these.
import { App } from 'cdktf';
import { acmeApp } from './acme-app';

const named = process.env.ACME_GUARDRAILS;
acmeApp(new App(), named?.split(',').map((name) => name.trim()).filter((name) => name !== '')).synth();
