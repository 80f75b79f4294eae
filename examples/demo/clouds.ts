import { AWS } from './aws/aws';
import { DemoCloud } from './cloud';
import { GOOGLE } from './google/google';

/** The clouds that are shown, in this order. */
export const CLOUDS: readonly DemoCloud[] = [AWS, GOOGLE];
