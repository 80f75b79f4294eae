/**
 * Writes `lib/oci/catalogue/compact.json`: the catalogue of Oracle Cloud as the plans read it at synthesis, without the reasons, which are for people.
 */
import { writeFileSync } from 'fs';
import { join } from 'path';
import { Asset, Effect } from '../lib/intent';
import { SERVICES } from '../lib/oci/catalogue';
import type { CompactCatalogue } from '../lib/oci/catalogue/compact';
import type { From, Row } from '../lib/oci/catalogue/row';
import { permissionsDate } from '../lib/oci/policy/permissions';

const FILE = join(__dirname, '../lib/oci/catalogue/compact.json');

const FROM: Readonly<Record<From, string>> = { 'everybody': 'e', 'all-but-deployers': 'd', 'agents': 'a' };

/** The table of the rows as they are now. */
export function compactOracleCatalogue(): CompactCatalogue {
  const assets = Object.values(Asset);
  const effects = Object.values(Effect);
  const code = ({ asset, effect, plane, from }: Pick<Row, 'asset' | 'effect' | 'plane' | 'from'>) =>
    `${assets.indexOf(asset).toString(36)}${effects.indexOf(effect).toString(36)}${plane[0]}${FROM[from]}`;
  return {
    source: `permissions of services, from the documentation of Oracle Cloud Infrastructure, ${permissionsDate()}`,
    assets,
    effects,
    services: Object.fromEntries(SERVICES.filter(({ rows }) => rows.length > 0)
      .map(({ service, rows }) => [service, rows.map((row) => `${row.permission}:${code(row)}`).join(' ')])),
    byVerb: Object.fromEntries(SERVICES.filter(({ byVerb }) => byVerb.length > 0)
      .map(({ service, byVerb }) => [service, byVerb.map((row) => `${row.verb} ${row.resourceType}:${code(row)}`)])),
    notDeniable: SERVICES.flatMap(({ notDeniable }) =>
      notDeniable.map(({ what, asset, effect, possible, add }) => [what, asset, effect, possible, add] as const)),
  };
}

export function writeOracleCatalogue(): void {
  writeFileSync(FILE, `${JSON.stringify(compactOracleCatalogue())}\n`);
}
