/**
 * Writes `lib/gcp/catalogue/compact.json`: the catalogue of Google Cloud as the plans read it at synthesis, without the reasons, which are for people.
 */
import { writeFileSync } from 'fs';
import { join } from 'path';
import { SERVICES } from '../lib/gcp/catalogue';
import type { CompactCatalogue } from '../lib/gcp/catalogue/compact';
import type { From, Row } from '../lib/gcp/catalogue/row';
import { denyListDate } from '../lib/gcp/policy/deny-support';
import { Asset, Effect } from '../lib/intent';

const FILE = join(__dirname, '../lib/gcp/catalogue/compact.json');

const FROM: Readonly<Record<From, string>> = { 'everybody': 'e', 'all-but-deployers': 'd', 'agents': 'a' };

/** The table of the rows as they are now. */
export function compactGoogleCatalogue(): CompactCatalogue {
  const assets = Object.values(Asset);
  const effects = Object.values(Effect);
  const code = ({ permission, asset, effect, plane, from }: Row) =>
    `${permission.split('.').pop()}${assets.indexOf(asset).toString(36)}${effects.indexOf(effect).toString(36)}${plane[0]}${FROM[from]}`;
  const resources = (rows: readonly Row[]) => {
    const coded = new Map<string, string[]>();
    for (const row of rows) {
      const resource = row.permission.split('/')[1].split('.')[0];
      coded.set(resource, [...(coded.get(resource) ?? []), code(row)]);
    }
    return [...coded].map(([resource, own]) => `${resource}:${own.join()}`).join(' ');
  };
  const judged = SERVICES.filter(({ rows }) => rows.length > 0);
  return {
    source: `permissions supported in deny policies, from the documentation of Google Cloud, ${denyListDate()}`,
    assets,
    effects,
    services: Object.fromEntries(judged.map(({ service, rows }) => [service.replace(/\.googleapis\.com$/, ''), resources(rows)])),
    notDeniable: SERVICES.flatMap(({ notDeniable }) =>
      notDeniable.map(({ permission, asset, effect, possible, add }) => [permission, asset, effect, possible, add] as const)),
  };
}

export function writeGoogleCatalogue(): void {
  writeFileSync(FILE, `${JSON.stringify(compactGoogleCatalogue())}\n`);
}
