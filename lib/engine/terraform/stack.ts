import { JsonObject } from '../json';

/** A stack of Terraform elements, as `cdktf synth` writes it: one `cdk.tf.json`. */
export interface TerraformStack {
  readonly template: JsonObject;

  /** Its name, by which others refer to its outputs. */
  readonly name?: string;

  /** The file that it is in. */
  readonly file?: string;
}

/** An element of a stack that makes something in a cloud. */
export interface TerraformResource {
  readonly type: string;
  readonly name: string;

  /** What it is set to, with everything resolved as far as it can be. */
  readonly attributes: JsonObject;

  readonly stack: TerraformStack;

  /** Why it may not be there, or be there more than once. */
  readonly uncertain?: string;
}
