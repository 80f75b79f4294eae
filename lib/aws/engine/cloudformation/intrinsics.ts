// The functions of CloudFormation, one each.

import { malformedFunction } from '../../../core/errors';
import { isObject, Json, own, shown } from '../../../engine/json';
import type { Resolver } from './resolver';
import { finishedText, isKnown, plainText, together, unknown, unknownsIn } from './unknown';

type Intrinsic = (argument: unknown, resolver: Resolver) => Json | undefined;

/** Whether a key makes a function of its object. */
export function isFunction(key: string): boolean {
  return key === 'Ref' || key.startsWith('Fn::');
}

const ref: Intrinsic = (argument, resolver) => {
  if (typeof argument !== 'string') throw mistake('Ref', 'the name of a resource or a parameter', argument, resolver);
  return resolver.reference(argument);
};

const getAtt: Intrinsic = (argument, resolver) => {
  const parts = typeof argument === 'string' ? [argument.split('.')[0], argument.split('.').slice(1).join('.')] : argument;
  if (!Array.isArray(parts) || parts.length !== 2 || typeof parts[0] !== 'string' || parts[0] === '' || parts[1] === '') {
    throw mistake('Fn::GetAtt', 'the name of a resource and that of an attribute', argument, resolver);
  }
  const attribute = resolver.resolve(parts[1]);
  if (typeof attribute !== 'string') throw mistake('Fn::GetAtt', 'the name of a resource and that of an attribute', argument, resolver);
  return isKnown(attribute) ? resolver.attribute(parts[0], attribute) : unknownLike(attribute);
};

const join: Intrinsic = (argument, resolver) => {
  const allowed = 'a delimiter and a list of texts';
  const [delimiter, given] = pair('Fn::Join', allowed, argument, resolver);
  if (typeof delimiter !== 'string') throw mistake('Fn::Join', allowed, argument, resolver);
  const list = resolver.resolve(given);
  if (!Array.isArray(list)) {
    if (isKnown(list)) throw mistake('Fn::Join', allowed, argument, resolver);
    return unknownLike(list);
  }
  if (!list.every(isScalar)) throw mistake('Fn::Join', allowed, argument, resolver);
  return finishedText(list.join(delimiter), () => resolver.where());
};

const sub: Intrinsic = (argument, resolver) => {
  const allowed = 'a text, or a text and an object of values';
  const [text, values] = Array.isArray(argument) ? argument : [argument, {}];
  if (typeof text !== 'string' || !isObject(values) || (Array.isArray(argument) && argument.length !== 2)) throw mistake('Fn::Sub', allowed, argument, resolver);
  const plain = plainText(text, () => resolver.where());
  if (plain !== text) return plain;
  const substituted = text.replace(/\$\{([^}]*)\}/g, (_, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    const value = substitute(name, values, resolver);
    return isScalar(value) ? String(value) : unknown(resolver.named(`the text of ${name} in Fn::Sub`));
  });
  return finishedText(substituted, () => resolver.where());
};

/** What stands for a name in `Fn::Sub`. */
function substitute(name: string, values: object, resolver: Resolver): Json | undefined {
  if (Object.hasOwn(values, name)) return resolver.resolve(own(values, name));
  const isName = /^(AWS::\w+|\w+)$/.test(name) || /^\w+\.[\w.]+$/.test(name);
  // a variable of IAM written without `!`: CloudFormation refuses it, so what is deployed is something else
  if (!isName) return unknown(`what \${${name}} stands for in Fn::Sub at ${resolver.where()}`);
  return name.includes('.') ? getAtt(name, resolver) : resolver.reference(name);
}

const select: Intrinsic = (argument, resolver) => {
  const allowed = 'an index and a list that has it';
  const [givenIndex, givenList] = pair('Fn::Select', allowed, argument, resolver);
  const [index, list] = [resolver.resolve(givenIndex), resolver.resolve(givenList)];
  if (!isKnown(index)) return unknownLike(index);
  if (!Array.isArray(list)) {
    if (isKnown(list)) throw mistake('Fn::Select', allowed, argument, resolver);
    return unknownLike(list);
  }
  if (Array.isArray(givenList) && list.length !== givenList.length) return unknown(`the result of Fn::Select at ${resolver.where()}`);
  if (!/^\d+$/.test(String(index)) || Number(index) >= list.length) throw mistake('Fn::Select', allowed, argument, resolver);
  return list[Number(index)];
};

const split: Intrinsic = (argument, resolver) => {
  const allowed = 'a delimiter and a text';
  const [delimiter, given] = pair('Fn::Split', allowed, argument, resolver);
  const text = resolver.resolve(given);
  if (typeof delimiter !== 'string' || delimiter === '' || !isScalar(text)) throw mistake('Fn::Split', allowed, argument, resolver);
  // what is not known may hold the delimiter
  return isKnown(text) ? String(text).split(delimiter) : unknownLike(text);
};

const ifElse: Intrinsic = (argument, resolver) => {
  if (!Array.isArray(argument) || argument.length !== 3 || typeof argument[0] !== 'string') {
    throw mistake('Fn::If', 'the name of a condition and two values', argument, resolver);
  }
  const [name, yes, no] = argument;
  const truth = resolver.condition(name);
  if (typeof truth === 'boolean') return resolver.resolve(truth ? yes : no);
  return unknown(`${truth}, on which the condition ${name} depends`);
};

const findInMap: Intrinsic = (argument, resolver) => {
  const allowed = 'a map of the template and two keys that it has, and perhaps a DefaultValue';
  if (!Array.isArray(argument) || argument.length < 3 || argument.length > 4) throw mistake('Fn::FindInMap', allowed, argument, resolver);
  const keys = argument.slice(0, 3).map((key) => resolver.resolve(key));
  if (!keys.every(isScalar)) throw mistake('Fn::FindInMap', allowed, argument, resolver);
  if (!keys.every(isKnown)) return unknownLike(keys);
  const [map, first, second] = keys.map(String);
  const mapping = resolver.entry('Mappings', map);
  if (isObject(mapping) && (Object.hasOwn(mapping, 'Fn::Transform') || isObject(own(mapping, first)) && Object.hasOwn(own(mapping, first) as object, 'Fn::Transform'))) {
    return unknown(resolver.named(`what Fn::Transform makes of the map ${map}`));
  }
  const found = own(own(mapping, first), second);
  if (found !== undefined) return resolver.resolve(found);
  const options = argument[3];
  if (!isObject(options) || !Object.hasOwn(options, 'DefaultValue')) throw mistake('Fn::FindInMap', allowed, argument, resolver);
  return resolver.resolve(options.DefaultValue);
};

const importValue: Intrinsic = (argument, resolver) => {
  const name = resolver.resolve(argument);
  if (typeof name !== 'string') throw mistake('Fn::ImportValue', 'the name of an export', argument, resolver);
  return isKnown(name) ? resolver.imported(name) : unknownLike(name);
};

const base64: Intrinsic = (argument, resolver) => {
  const text = resolver.resolve(argument);
  if (!isScalar(text)) throw mistake('Fn::Base64', 'a text', argument, resolver);
  return isKnown(text) ? Buffer.from(String(text), 'utf8').toString('base64') : unknownLike(text);
};

const length: Intrinsic = (argument, resolver) => {
  const list = resolver.resolve(argument);
  if (!isKnown(list)) return unknownLike(list);
  if (!Array.isArray(list)) throw mistake('Fn::Length', 'a list', argument, resolver);
  return list.length;
};

const toJsonString: Intrinsic = (argument, resolver) => {
  const value = resolver.resolve(argument);
  if (isKnown(value) && (typeof value !== 'object' || value === null)) throw mistake('Fn::ToJsonString', 'an object or a list', argument, resolver);
  // where a whole value is not known its text is not either: it need not be a text in quotes
  return isKnown(value) ? finishedText(JSON.stringify(value), () => resolver.where()) : unknownLike(value);
};

/** The functions, by name. Those that only AWS can answer say so. */
export const FUNCTIONS: ReadonlyMap<string, Intrinsic> = new Map<string, Intrinsic>([
  ['Ref', ref],
  ['Fn::GetAtt', getAtt],
  ['Fn::Join', join],
  ['Fn::Sub', sub],
  ['Fn::Select', select],
  ['Fn::Split', split],
  ['Fn::If', ifElse],
  ['Fn::FindInMap', findInMap],
  ['Fn::ImportValue', importValue],
  ['Fn::Base64', base64],
  ['Fn::Length', length],
  ['Fn::ToJsonString', toJsonString],
  ['Fn::GetAZs', (_, resolver) => unknown(resolver.named('the availability zones'))],
  ['Fn::Cidr', (_, resolver) => unknown(`the address blocks of Fn::Cidr at ${resolver.where()}`)],
]);

function pair(name: string, allowed: string, argument: unknown, resolver: Resolver): [unknown, unknown] {
  if (!Array.isArray(argument) || argument.length !== 2) throw mistake(name, allowed, argument, resolver);
  return [argument[0], argument[1]];
}

/** A value that is not known since another one is not. */
function unknownLike(value: Json | undefined | (Json | undefined)[]): string {
  return unknown(together(unknownsIn(value as Json)));
}

function mistake(name: string, allowed: string, argument: unknown, resolver: Resolver): Error {
  return malformedFunction(name, allowed, shown(argument), resolver.where());
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
