// Source: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html, seen 2026-11-20; the names after
// which services are called: botocore's partitions.json, seen 2026-11-20.

/** A partition of AWS. */
export interface Partition {
  readonly regions: RegExp;
  readonly name: string;
  readonly urlSuffix: string;
}

const PARTITIONS: readonly Partition[] = [
  { regions: /^cn-/, name: 'aws-cn', urlSuffix: 'amazonaws.com.cn' },
  { regions: /^us-gov-/, name: 'aws-us-gov', urlSuffix: 'amazonaws.com' },
  { regions: /^us-iso-/, name: 'aws-iso', urlSuffix: 'c2s.ic.gov' },
  { regions: /^us-isob-/, name: 'aws-iso-b', urlSuffix: 'sc2s.sgov.gov' },
  { regions: /^eu-isoe-/, name: 'aws-iso-e', urlSuffix: 'cloud.adc-e.uk' },
  { regions: /^us-isof-/, name: 'aws-iso-f', urlSuffix: 'csp.hci.ic.gov' },
  { regions: /^eusc-/, name: 'aws-eusc', urlSuffix: 'amazonaws.eu' },
  { regions: /^(af|ap|ca|eu|il|me|mx|sa|us)-(central|east|north|northeast|northwest|south|southeast|southwest|west)-\d$/, name: 'aws', urlSuffix: 'amazonaws.com' },
];

/** The partition that a region is in; nothing where it is of none that is known here. */
export function partitionOf(region: string | undefined): Partition | undefined {
  return region === undefined ? undefined : PARTITIONS.find(({ regions }) => regions.test(region));
}
