import { MAYBE, Truth, YES } from '../../../engine/truth';

/** Root users do these whatever service control policies say, as far as AWS's list of such tasks tells which actions they are. */
const OF_ROOT = /^(support|supportplans|cloudfront):|^ec2:(modify|reset|describe)addressattribute$|^ec2:describeaddressesattribute$/;

/**
 * Whether service control policies are for certain to bind an action, in lower case.
 *
 * Source: "Service control policies (SCPs)", tasks and entities not restricted by SCPs, AWS Organizations User Guide.
 */
export function serviceControlOf(action: string, isRoot: boolean): Truth {
  return action.startsWith('mechanicalturk:') || (isRoot && OF_ROOT.test(action)) ? MAYBE : YES;
}
