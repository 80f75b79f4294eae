import { existsSync, readFileSync } from 'fs';
import { dirname, join } from 'path';
import * as ts from 'typescript';
import { impliesAtLeast } from '../../lib/core/version-constraint';
import { NEWER_GOOGLE_ATTRIBUTES } from '../lists/newer-google-attributes';
import { Template } from './terraform';

/** The classes of `@cdktf/provider-google`, generated from the schema of the provider, as a schema of their own. */
const CLASSES = dirname(require.resolve('@cdktf/provider-google/package.json'));

/** What Terraform itself knows in every resource, and what the engine says about it. */
const META = new Set(['//', 'connection', 'count', 'depends_on', 'for_each', 'lifecycle', 'provider', 'provisioner']);

/** What an attribute may hold: a plain type, the name of the interface of a block, or either in a list or a map. */
interface Attribute {
  readonly required: boolean;
  readonly type: string;
  readonly list: boolean;
  readonly map: boolean;
}

type Block = ReadonlyMap<string, Attribute>;

/** All blocks of a resource by the name of their interface; that of the resource itself is under ''. */
type Schema = ReadonlyMap<string, Block>;

/**
 * What Google's provider would refuse of a template, as far as its classes tell: resources and attributes that are not there, values of
 * another type, single blocks and lists confused, required attributes left out. What is newer than the classes passes when it is listed, and
 * when the template asks for a provider that has it.
 */
export function refusedByGoogle(template: Template): string[] {
  const version = template.terraform?.required_providers?.google?.version ?? '';
  const newer = (path: string): string[] | undefined => {
    const since = NEWER_GOOGLE_ATTRIBUTES[path];
    if (since === undefined) return undefined;
    return impliesAtLeast(version, since) ? [] : [`${path} needs google >= ${since}, the template asks for \`${version}\``];
  };

  const refused: string[] = [];
  for (const [type, resources] of Object.entries(template.resource ?? {})) {
    if (!type.startsWith('google_')) continue;
    const schema = schemaOf(type);
    for (const [id, { ...attributes }] of Object.entries(resources)) {
      META.forEach((name) => delete attributes[name]);
      refused.push(...schema ? inBlock('', attributes, type, `${type}.${id}`, schema, newer) : newer(type) ?? [`${type}.${id}: no such resource`]);
    }
  }
  return refused;
}

/** Whether the classes have a resource, or an attribute of one, written with dots. */
export function classesHave(path: string): boolean {
  const [type, ...names] = path.split('.');
  const schema = schemaOf(type);
  let block = schema?.get('');
  for (const name of names) {
    const attribute = block?.get(name);
    if (!attribute) return false;
    block = schema!.get(attribute.type);
  }
  return schema !== undefined;
}

function inBlock(
  name: string, values: Record<string, unknown>, path: string, where: string, schema: Schema, newer: (path: string) => string[] | undefined,
): string[] {
  const block = schema.get(name)!;
  const missing = [...block].filter(([attribute, { required }]) => required && values[attribute] === undefined);
  return [
    ...missing.map(([attribute]) => `${where}: ${attribute} is required`),
    ...Object.entries(values).flatMap(([attribute, value]) => {
      const known = block.get(attribute);
      const at = `${where}.${attribute}`;
      if (!known) return newer(`${path}.${attribute}`) ?? [`${at}: no such attribute`];
      return inAttribute(known, value, `${path}.${attribute}`, at, schema, newer);
    }),
  ];
}

function inAttribute(
  attribute: Attribute, value: unknown, path: string, where: string, schema: Schema, newer: (path: string) => string[] | undefined,
): string[] {
  const { type, list, map } = attribute;
  if (isReference(value)) return [];
  if (list && !Array.isArray(value)) return [`${where}: must be a list`];
  if (!list && Array.isArray(value)) return [`${where}: must not be a list`];
  const values = list ? value as unknown[] : map ? Object.values(value as object) : [value];
  return values.flatMap((each, i) => {
    const at = list ? `${where}[${i}]` : where;
    if (isReference(each)) return [];
    if (!schema.has(type)) return typeof each === type ? [] : [`${at}: must be a ${type}, is \`${JSON.stringify(each)}\``];
    if (typeof each !== 'object' || each === null) return [`${at}: must be a block`];
    return inBlock(type, each as Record<string, unknown>, path, at, schema, newer);
  });
}

/** One reference and nothing else, which can be of any type. */
function isReference(value: unknown): boolean {
  return typeof value === 'string' && /^\$\{[^{}]*\}$/.test(value);
}

// --- the classes, read

const schemas = new Map<string, Schema | undefined>();

function schemaOf(type: string): Schema | undefined {
  if (!schemas.has(type)) {
    const file = join(CLASSES, 'lib', type.replace(/^google_/, '').replace(/_/g, '-'), 'index.d.ts');
    schemas.set(type, existsSync(file) ? read(file) : undefined);
  }
  return schemas.get(type);
}

function read(file: string): Schema {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const interfaces = source.statements.filter(ts.isInterfaceDeclaration);
  return new Map(interfaces.map(({ heritageClauses, name, members }) => [
    // the resource's own is the one that extends what Terraform knows in every resource
    heritageClauses ? '' : name.text,
    new Map(members.filter(ts.isPropertySignature).map((member) => [nameOf(member), attributeOf(member)])),
  ]));
}

/** As the provider writes it: the generator's documentation links to it, while camel case cannot always be undone. */
function nameOf(member: ts.PropertySignature): string {
  const [, name] = /#(\w+) \w+#\1\}/.exec(member.getFullText())!;
  return name;
}

function attributeOf(member: ts.PropertySignature): Attribute {
  const required = member.questionToken === undefined;
  const written = member.type!;
  // what may also be resolved later is written `X | cdktf.IResolvable`
  const type = ts.isUnionTypeNode(written) ? written.types.find((each) => !/IResolvable$/.test(each.getText()))! : written;
  if (ts.isArrayTypeNode(type)) {
    // a list of booleans, say, is `Array<boolean | IResolvable>` in parentheses, or `X[]`
    return { required, type: type.elementType.getText().replace(/[()]| \| cdktf\.IResolvable/g, ''), list: true, map: false };
  }
  if (ts.isTypeLiteralNode(type)) {
    const index = type.members.find(ts.isIndexSignatureDeclaration)!;
    return { required, type: index.type.getText().replace(/[()]| \| cdktf\.IResolvable/g, ''), list: false, map: true };
  }
  return { required, type: type.getText(), list: false, map: false };
}
