/**
 * Writes `lib/gcp/vendor/deny-permissions.json` and `lib/gcp/vendor/pab-permissions.json`: what Google publishes about the permissions that a
 * deny policy may name, and about those that a principal access boundary blocks.
 *
 *     npm run vendor-google-facts -- DENY_TXT DENY_DATE PAB_JSON PAB_DATE
 *
 * Google publishes both as pages, and nothing as data, so that whoever regenerates them first makes two files out of the pages:
 *
 * - DENY_TXT from https://docs.cloud.google.com/iam/docs/deny-permissions-support (also as text: append `.md.txt`): every permission and every
 *   group of the table, one a line, in the v2 form, `storage.googleapis.com/buckets.delete` and `storage.googleapis.com/objects.*`
 * - PAB_JSON from https://docs.cloud.google.com/iam/docs/pab-blocked-permissions:
 *   `{"versions": {"1": [{"service": "...", "blocked": [...], "except": [...]}]}}`, one entry a row of the table, in what the version adds
 *
 * How `deny-permissions.json` is coded: one service is one line, without `.googleapis.com`. Its resources are divided by spaces, and each is
 * `resource:letters,verb,verb`: first the letters of frequent verbs, which the file explains, then the other verbs. The letter `*` is the
 * group `resource.*`; the resource `*` with that letter is the group `*.*`.
 *
 * How `pab-permissions.json` is coded: one entry is one line, `[service in words, blocked, except]`, names divided by spaces and without
 * `.googleapis.com`. They are as Google prints them: `service/*` is everything of a service, a name without a service is one without it on the page,
 * and capitals are not always those of the permission (`run/domainmappings.*`).
 */
import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';

const VENDOR = join(__dirname, '../lib/gcp/vendor');
const DOMAIN = '.googleapis.com';

/** Letters of the verbs that save most when they are not written out. */
const LETTERS: Readonly<Record<string, string>> = {
  '*': '*',
  'B': 'createTagBinding',
  'D': 'deleteTagBinding',
  'E': 'listEffectiveTags',
  'G': 'getIamPolicy',
  'S': 'setIamPolicy',
  'T': 'listTagBindings',
  'c': 'create',
  'd': 'delete',
  'g': 'get',
  'l': 'list',
  'n': 'cancel',
  'u': 'update',
};

/** One row of Google's table of what a boundary blocks. */
export interface PublishedBlock {
  readonly service: string;
  readonly blocked: readonly string[];
  readonly except: readonly string[];
}

/** Text of `deny-permissions.json`. */
export function denyJson(names: readonly string[], date: string): string {
  const letterOf = new Map(Object.entries(LETTERS).map(([letter, verb]) => [verb, letter]));
  const services = new Map<string, Map<string, string[]>>();
  for (const name of [...names].sort(byCodeUnit)) {
    const [, service, resource, verb] = /^([a-z0-9-]+)\.googleapis\.com\/([\w*-]+)\.([\w*-]+)$/.exec(name) ?? [];
    if (!verb) throw new Error(`${name} is not of the form SERVICE.googleapis.com/RESOURCE.VERB`);
    const resources = services.get(service) ?? new Map<string, string[]>();
    services.set(service, resources.set(resource, [...(resources.get(resource) ?? []), verb]));
  }
  const coded = (resource: string, verbs: readonly string[]) => {
    const letters = verbs.flatMap((verb) => letterOf.get(verb) ?? []).sort(byCodeUnit).join('');
    return `${resource}:${[letters, ...verbs.filter((verb) => !letterOf.has(verb))].join()}`;
  };
  return file({
    source: 'Google Cloud IAM documentation, permissions supported in deny policies',
    page: 'https://docs.cloud.google.com/iam/docs/deny-permissions-support',
    date,
    letters: LETTERS,
  }, 'services', [...services].map(([service, resources]) =>
    `${JSON.stringify(service)}: ${JSON.stringify([...resources].map(([resource, verbs]) => coded(resource, verbs)).join(' '))}`));
}

/** Text of `pab-permissions.json`. */
export function pabJson(versions: Readonly<Record<string, readonly PublishedBlock[]>>, date: string): string {
  const short = (names: readonly string[]) => names.map((name) => name.replace(DOMAIN, '')).join(' ');
  return file({
    source: 'Google Cloud IAM documentation, permissions that principal access boundary policies can block, by enforcement version',
    page: 'https://docs.cloud.google.com/iam/docs/pab-blocked-permissions',
    date,
  }, 'versions', Object.entries(versions).map(([version, rows]) =>
    `${JSON.stringify(version)}: [\n${rows.map(({ service, blocked, except }) => JSON.stringify([service, short(blocked), short(except)])).join(',\n')}\n]`));
}

function file(head: Readonly<Record<string, unknown>>, body: string, lines: readonly string[]): string {
  const notes = {
    ...head,
    licence: 'facts from the documentation of Google Cloud, whose content is under CC BY 4.0',
    format: 'scripts/vendor-google-facts.ts of the repository says how to read this',
  };
  const first = Object.entries(notes).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n');
  return `{\n${first},\n${JSON.stringify(body)}: {\n${lines.join(',\n')}\n}}\n`;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

if (require.main === module) {
  const [denyText, denyDate, pabText, pabDate] = process.argv.slice(2);
  if (!pabDate) throw new Error('usage: npm run vendor-google-facts -- DENY_TXT DENY_DATE PAB_JSON PAB_DATE');
  const names = readFileSync(denyText, 'utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '');
  writeFileSync(join(VENDOR, 'deny-permissions.json'), denyJson(names, denyDate));
  writeFileSync(join(VENDOR, 'pab-permissions.json'), pabJson(JSON.parse(readFileSync(pabText, 'utf8')).versions, pabDate));
}
