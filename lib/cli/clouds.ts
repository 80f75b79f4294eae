import { malformed } from '../core/errors';
import { VerifierLike } from '../report';
import { Cloud, Source } from './cloud';
import { AWS } from './clouds/aws';
import { GOOGLE } from './clouds/google';
import { Options, OptionsSpec } from './options';
import { Streams } from './streams';

/** The clouds by what `--cloud` calls them. */
const CLOUDS: Readonly<Record<string, Cloud>> = { aws: AWS, google: GOOGLE };

const NAMES = Object.keys(CLOUDS).join(', ');

/** The options that say where the policies are. */
export const SOURCE_OPTIONS: OptionsSpec = {
  cloud: 'text', assembly: 'text', template: 'text', organization: 'text', parameter: 'texts', ...Object.assign({}, ...Object.values(CLOUDS).map(({ options }) => options)),
};

/** The cloud that the options name. */
export function cloudOf(options: Options): Cloud {
  const name = options.required('cloud', `one of ${NAMES}`);
  if (!Object.hasOwn(CLOUDS, name)) throw malformed('--cloud', name, `one of ${NAMES}, the clouds that are known`);
  const cloud = CLOUDS[name];
  for (const other of Object.values(CLOUDS).flatMap((each) => Object.keys(each.options))) {
    const value = options.text(other);
    if (value !== undefined && !Object.hasOwn(cloud.options, other)) throw malformed(`--${other}`, value, `left out, as ${name} has no such option`);
  }
  return cloud;
}

/** Where the options say that the policies are. */
export function sourceOf(options: Options): Source {
  const cloud = cloudOf(options);
  const [assembly, template] = [options.text('assembly'), options.text('template')];
  if (assembly !== undefined && template !== undefined) throw malformed('--template', template, 'given in place of --assembly');
  if (template !== undefined) return { option: 'template', path: template };
  for (const name of cloud.ofTemplate) {
    const value = options.text(name);
    if (value !== undefined) throw malformed(`--${name}`, value, 'given with --template only, since an assembly says it');
  }
  return { option: 'assembly', path: options.required('assembly', `${cloud.assembly} (or give --template)`) };
}

/** Says what the verifier could not read, and what it has not been told. */
export function notify(verifiers: readonly VerifierLike[], options: Options, streams: Streams): void {
  const notices = new Set(verifiers.flatMap((verifier) => verifier.notices));
  if (options.text('organization') === undefined) notices.add(cloudOf(options).withoutOrganization);
  for (const notice of notices) streams.stderr.write(`notice: ${notice}\n`);
}
