/** What importing the compiled library costs a program that has imported aws-cdk-lib/aws-iam anyway. */
import { measure, print, printMachine } from './measure';

const ROUNDS = 15;
const IAM = 'void require("aws-cdk-lib/aws-iam").Role;';
const LIBRARY = `${IAM} const aws = require("sunkfence/aws");`;
const CONSTRUCTS = `${LIBRARY} void [aws.AgentExecutionBoundary, aws.ApprovedModelEndpoints, aws.NonProdSecretIsolation, aws.ProdDeleteDeny];`;

/** Milliseconds since the process began, and the most megabytes that it has had. */
const SAY = 'console.log(JSON.stringify([performance.now(), process.resourceUsage().maxRSS * 1024 / 1e6]))';

const variants = [
  { name: 'aws-cdk-lib/aws-iam alone', args: ['-e', `${IAM} ${SAY}`] },
  { name: 'and sunkfence/aws', args: ['-e', `${LIBRARY} ${SAY}`] },
  { name: 'and its four constructs', args: ['-e', `${CONSTRUCTS} ${SAY}`] },
];
const { medians, least } = measure(variants, ROUNDS);
const [[ms, megabytes]] = medians;
print(`import: medians of ${ROUNDS} processes (goal: at most 30 ms and 10 MB more)`, ['', 'ms', 'more', 'ratio', 'least ms', 'more', 'MB', 'more', 'ratio'],
  medians.map((of, i) => [
    variants[i].name,
    of[0], of[0] - ms, of[0] / ms,
    least[i][0], least[i][0] - least[0][0],
    of[1], of[1] - megabytes, of[1] / megabytes,
  ]));
printMachine();
