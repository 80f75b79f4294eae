import { IConstruct } from 'constructs';
import { readDirectory } from './directory';
import { TerraformStack } from './stack';

/** An app of `cdktf` or `cdktn`, by what it can do: a project may have several copies of a class. */
interface TerraformApp extends IConstruct {
  readonly outdir: string;
  readonly manifest: object;
  synth(): void;
}

/** The app of Terraform stacks that a construct is in, if it is in one. */
export function terraformAppOf(scope: IConstruct): IConstruct | undefined {
  return scope.node?.scopes?.find(isTerraformApp);
}

/** The stacks of an app, which is synthesized into its directory as `cdktf synth` does. */
export function synthesize(app: IConstruct): TerraformStack[] {
  const { outdir } = app as TerraformApp;
  (app as TerraformApp).synth();
  return readDirectory(outdir);
}

function isTerraformApp(construct: IConstruct): construct is TerraformApp {
  const { outdir, manifest, synth } = construct as Partial<TerraformApp>;
  return typeof synth === 'function' && typeof outdir === 'string' && typeof manifest === 'object';
}
