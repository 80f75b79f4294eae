import { readFileSync, writeFileSync } from 'fs';
import { createRequire } from 'module';
import { resolve } from 'path';
import * as ts from 'typescript';

/**
 * Rewrites a compiled barrel so that it loads a module when one of its exports is first used, and not before:
 *
 *     exports.ProdDeleteDeny = void 0;
 *     lazy("ProdDeleteDeny", () => require("./prod-delete-deny").ProdDeleteDeny);
 *
 * Otherwise `import { Gate } from 'sunkfence'` would need aws-cdk-lib, and one construct would load all of them.
 * A barrel is an index.ts that has nothing but `export … from '…'`; others stay as the compiler made them.
 */
export function makeLazy(barrel: string): void {
  const getters = gettersOf(barrel);
  if (getters) {
    writeFileSync(barrel.replace(/\.ts$/, '.js'), render(getters));
  }
}

/** Export name -> expression that loads it; undefined when the file is no barrel. */
function gettersOf(barrel: string): Map<string, string> | undefined {
  const require = createRequire(resolve(barrel.replace(/\.ts$/, '.js')));
  const { statements } = ts.createSourceFile(barrel, readFileSync(barrel, 'utf8'), ts.ScriptTarget.ES2022);
  const getters = new Map<string, string>();
  for (const statement of statements) {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) {
      return undefined;
    }
    const load = `require(${JSON.stringify(statement.moduleSpecifier.text)})`;
    const clause = statement.exportClause;
    if (statement.isTypeOnly) {
      continue;
    } else if (clause && ts.isNamespaceExport(clause)) {
      getters.set(clause.name.text, load);
    } else {
      // what exists at run time is asked of the module itself: types have gone
      const names = Object.keys(require(statement.moduleSpecifier.text));
      const renamed = clause?.elements.map((element) => [(element.propertyName ?? element.name).text, element.name.text]);
      for (const [name, as] of renamed ?? names.map((same) => [same, same])) {
        if (names.includes(name)) {
          getters.set(as, `${load}.${name}`);
        }
      }
    }
  }
  return getters;
}

function render(getters: Map<string, string>): string {
  return [
    '"use strict";',
    'Object.defineProperty(exports, "__esModule", { value: true });',
    '// the assignments are for Node.js, which looks for them to offer the names to ES modules',
    ...[...getters.keys()].map((name) => `exports.${name} = void 0;`),
    'function lazy(name, load) {',
    '  const define = (how) => Object.defineProperty(exports, name, { enumerable: true, configurable: true, ...how });',
    '  define({ get: () => { const value = load(); define({ value }); return value; } });',
    '}',
    ...[...getters].map(([name, load]) => `lazy(${JSON.stringify(name)}, () => ${load});`),
    '',
  ].join('\n');
}
