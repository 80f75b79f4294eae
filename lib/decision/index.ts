export * from './decision';
export * from './expectation';
export * from './outcome';
export * from './proof-outcome';
