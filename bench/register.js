// Compiles .ts files as they are required, and leaves .js files alone: tsx would look into every one that the CDK loads.
const { transformFileSync } = require('@swc/core');

const options = { swcrc: false, jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } };
require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, options).code, file);
