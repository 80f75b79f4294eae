import { partitionOf } from './partition';
import type { Resolver } from './resolver';
import { unknown } from './unknown';

/** The value of a pseudo parameter; nothing for the one that removes what it stands for. */
export function pseudoParameter(name: string, resolver: Resolver): string | undefined {
  const { account, region, stackName } = resolver.stack;
  switch (name) {
    case 'AWS::NoValue': return undefined;
    case 'AWS::AccountId': return account ?? unknown(resolver.named('the account'));
    case 'AWS::Region': return region ?? unknown(resolver.named('the region'));
    case 'AWS::Partition': return partitionOf(region)?.name ?? unknown(resolver.named('the partition'));
    case 'AWS::URLSuffix': return partitionOf(region)?.urlSuffix ?? unknown(resolver.named('the URL suffix'));
    case 'AWS::StackName': return stackName ?? unknown(resolver.named('the stack name'));
    case 'AWS::StackId': return unknown(resolver.named('the stack id'));
    case 'AWS::NotificationARNs': return unknown(resolver.named('the notification ARNs'));
    default: return unknown(resolver.named(`the pseudo parameter ${name}`));
  }
}

/** Whether something that is not known is known to be a plain word: an account, a region, a partition. */
export function isPlainWord(what: string): boolean {
  return /^the (account|region|partition|URL suffix|stack name|stack id)( in stack .*)?$/.test(what);
}
