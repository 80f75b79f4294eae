import { RegionInfo } from 'aws-cdk-lib/region-info';
import { partitionOf } from '../../../lib/aws/policy/identifiers';

test('every region that the CDK knows is in the partition that it says', () => {
  expect(RegionInfo.regions.length).toBeGreaterThan(30);
  for (const region of RegionInfo.regions) expect([region.name, partitionOf(region.name)]).toEqual([region.name, region.partition]);
});

test('a region that nobody knows is in none', () => {
  expect(partitionOf('moon-north-1')).toBeUndefined();
});
