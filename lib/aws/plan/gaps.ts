import type { Gap } from '../../intent';

/** What no organization policy of AWS reaches, whatever it says. */
export class Gaps {
  public static readonly MANAGEMENT_ACCOUNT: Gap = {
    id: 'management-account',
    possible: 'Everything: no organization policy binds the principals of the management account, and they can detach this one.',
    byWhom: 'Principals of the management account, and of an account that it delegates policies to.',
    add: 'No agents, pipelines or tools in these accounts, and an alarm on organizations:DetachPolicy and organizations:UpdatePolicy.',
  };

  public static readonly SERVICE_LINKED_ROLES: Gap = {
    id: 'service-linked-roles',
    possible: 'What a service does under its own service-linked role, for example scaling in, or expiring what its settings tell it to.',
    byWhom: 'AWS services; the calls that change those settings are bound.',
    add: 'Nothing: ordinary work depends on it.',
  };
}
