import { AcmeGoogle } from './google';

/** What each guardrail is on Google Cloud, by its name. */
export const GUARDRAILS_ON_GOOGLE: Record<string, (stack: AcmeGoogle) => void> = {};
