import { Asset, Effect } from '../../../intent';
import { ServiceCatalogue } from '../row';

/** AWS Mainframe Modernization Application Testing. */
export const apptest: ServiceCatalogue = {
  service: 'apptest',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsmainframemodernizationapplicationtesting.html',
  seen: '2026-11-20',
  rows: [
    { action: 'apptest:DeleteTestCase', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['TestCase'], tags: true, why: 'a test case of the suite' },
    { action: 'apptest:DeleteTestConfiguration', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['TestConfiguration'], tags: true, why: 'the environment settings of tests' },
    { action: 'apptest:DeleteTestRun', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['TestRun'], tags: true, why: 'the results of a test run' },
    { action: 'apptest:DeleteTestSuite', asset: Asset.APPLICATION_DATA, effect: Effect.DESTROYS, plane: 'control', from: 'all-but-deployers', tier: 2, on: ['TestSuite'], tags: true, why: 'the suite of test cases' },
  ],
  leftOut: [],
};
