/** What importing the compiled library costs a program that has imported the framework of its cloud anyway. */
import { readFileSync } from 'fs';
import { measure, print, printMachine } from './measure';

const ROUNDS = 15;

const CONSTRUCTS = ['AgentExecutionBoundary', 'ApprovedModelEndpoints', 'NonProdSecretIsolation', 'ProdDeleteDeny'];

/** A cloud, what its users have loaded, and what we may add to that. */
const CLOUDS = [
  { cloud: 'aws', framework: 'aws-cdk-lib/aws-iam', load: 'void require("aws-cdk-lib/aws-iam").Role;', goal: '30 ms and 10 MB' },
  { cloud: 'gcp', framework: 'cdktf', load: 'void require("cdktf").TerraformStack;', goal: '15 ms and 5 MB' },
];

/** Milliseconds since the process began, and the most megabytes that it has had. */
const SAY = 'console.log(JSON.stringify([performance.now(), process.resourceUsage().maxRSS * 1024 / 1e6]))';

const { exports: entries } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const { cloud, framework, load, goal } of CLOUDS.filter((each) => `./${each.cloud}` in entries)) {
  const library = `${load} const library = require("sunkfence/${cloud}");`;
  const variants = [
    { name: `${framework} alone`, args: ['-e', `${load} ${SAY}`] },
    { name: `and sunkfence/${cloud}`, args: ['-e', `${library} ${SAY}`] },
    { name: 'and its four constructs', args: ['-e', `${library} void [${CONSTRUCTS.map((name) => `library.${name}`).join(', ')}]; ${SAY}`] },
  ];
  const { medians, least } = measure(variants, ROUNDS);
  const [[ms, megabytes]] = medians;
  print(`import: medians of ${ROUNDS} processes (goal: at most ${goal} more)`, ['', 'ms', 'more', 'ratio', 'least ms', 'more', 'MB', 'more', 'ratio'],
    medians.map((of, i) => [
      variants[i].name,
      of[0], of[0] - ms, of[0] / ms,
      least[i][0], least[i][0] - least[0][0],
      of[1], of[1] - megabytes, of[1] / megabytes,
    ]));
}
printMachine();
