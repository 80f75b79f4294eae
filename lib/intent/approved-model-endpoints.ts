import { ControlOptions } from './control';

/** What `ApprovedModelEndpoints` takes on every cloud. */
export interface ApprovedModelEndpointsOptions extends ControlOptions {
  /**
   * The models that may be called, by the provider's exact id (`anthropic.claude-sonnet-4-5-20250929-v1:0`). No wildcards: a longer id
   * that starts with an approved one is another model. An empty list approves none.
   */
  readonly approvedModels: string[];

  /**
   * The guardrail that every model call must name, in the provider's notation: on AWS the ARN of a guardrail with its version
   * (`arn:aws:bedrock:us-east-1:111122223333:guardrail/gr4pprov3d01:3`), on Google a Model Armor template, on Azure a content filter.
   *
   * @default - calls need no guardrail
   */
  readonly requiredGuardrail?: string;

  /**
   * The regions in which approved models may be called.
   *
   * @default - every region
   */
  readonly approvedRegions?: string[];

  /**
   * Other AI services that stay available, by the provider's service name (on AWS the prefix of its actions, for example `transcribe`).
   *
   * @default - none
   */
  readonly approvedServices?: string[];
}
