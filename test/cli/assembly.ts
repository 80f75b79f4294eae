// A small cloud assembly in a temporary folder, and the command line with everything around it given.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { main } from '../../lib/cli/main';

export const folder = mkdtempSync(join(tmpdir(), 'cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file of JSON, or of text, and gives its path. */
export function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** A template with a service control policy that denies these actions below the production unit. */
export function template(actions: string | readonly string[], targets: unknown = ['ou-acm1-prod0001']): object {
  return {
    Resources: {
      Guard: {
        Type: 'AWS::Organizations::Policy',
        Properties: {
          Name: 'guard',
          Type: 'SERVICE_CONTROL_POLICY',
          TargetIds: targets,
          Content: { Version: '2012-10-17', Statement: [{ Sid: 'BucketsStay', Effect: 'Deny', Action: actions, Resource: '*' }] },
        },
      },
    },
  };
}

/** An assembly with that template, and gives its folder. */
export function assembly(name: string, of: object): string {
  mkdirSync(join(folder, name), { recursive: true });
  file(`${name}/Guards.template.json`, of);
  file(`${name}/manifest.json`, {
    version: '48.0.0',
    artifacts: { Guards: { type: 'aws:cloudformation:stack', environment: 'aws://777788889999/us-east-1', properties: { templateFile: 'Guards.template.json' } } },
  });
  return join(folder, name);
}

export const ORGANIZATION = { id: 'o-a1b2c3d4e5', root: 'r-acm1', units: { 'ou-acm1-prod0001': ['111122223333'], 'ou-acm1-nonprod1': ['444455556666'] }, management: '777788889999' };
export const CODER = 'arn:aws:iam::111122223333:role/agents/coder';
export const DELETE = { principal: CODER, action: 's3:DeleteBucket', resource: 'arn:aws:s3:::acme-prod-data', resourceAccount: '111122223333' };
export const LIST = { principal: CODER, action: 's3:ListBucket', resource: 'arn:aws:s3:::acme-prod-data', resourceAccount: '111122223333' };

export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly stdin?: string;
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly env?: Record<string, string>;
}

/** Runs the command line in this process. */
export async function sunkfence(args: readonly string[], { stdin = '', terminal, columns, env = {} }: Surroundings = {}): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({ isTTY: terminal, columns, write: (text: string) => { written[name] += text; } });
  const exitCode = await main(args, { stdin: pieces(stdin), stdout: output('stdout'), stderr: output('stderr'), env });
  return { exitCode, ...written };
}

/** Text as it comes through a pipe: in pieces that may end within a character. */
async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}
