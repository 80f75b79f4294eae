export * from './data';
export * from './markdown';
export * from './words';
