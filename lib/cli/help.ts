export const GENERAL_HELP = `sunkfence: what the policies of your templates do with requests, and proofs for all of them

Usage
  sunkfence decide   what becomes of each of some requests
  sunkfence prove    whether the guardrails keep what they promise, for every request
  sunkfence implies  whether new templates deny all that old ones do

  sunkfence <command> --help
  sunkfence --version

Exit codes
  0  everything is as it was asked to be
  1  something is not: a decision differs, a claim is not proved
  2  the input is bad, and nothing was said
`;

/** The options that say where the policies are. */
export const SOURCE_HELP = `Where the policies are
  --cloud aws|google       the cloud
  --assembly <dir>         what cdk synth wrote (cdk.out), or cdktf synth (cdktf.out)
  --organization <file>    the tree of the organization, as JSON
  --parameter Name=value   what a deployment gives: a CloudFormation parameter, or an attribute
                           such as google_folder.prod.name; for one stack Stack:Name=value; may be repeated
  --template <file>        a template by itself, in place of --assembly
  --account <id>           on AWS, the account that it is deployed to
  --region <name>          on AWS, the region that it is deployed to
`;

export const OUTPUT_HELP = `Output
  --json                   as JSON
  --markdown               as a table of Markdown
`;
