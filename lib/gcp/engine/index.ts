export * from './access-request';
export * from './claim';
export * from './organization';
export * from './verifier';
