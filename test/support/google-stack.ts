import { refusedByGoogle } from './provider-classes';
import { EngineName, terraformStack, TestStack } from './terraform';

/** A stack with Google's provider, whose template has nothing in it that the provider would refuse. */
export function googleStack(name: EngineName = 'cdktf', id?: string): TestStack {
  const made = terraformStack(name, undefined, id);
  return {
    ...made,
    synth() {
      const template = made.synth();
      expect(refusedByGoogle(template)).toEqual([]);
      return template;
    },
  };
}
