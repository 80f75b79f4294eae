import { BenchCloud } from '../cloud';
import { AWS } from './aws';
import { GOOGLE } from './google';

/** Every cloud whose engine is measured. */
export const CLOUDS: readonly BenchCloud[] = [AWS, GOOGLE];
