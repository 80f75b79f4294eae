// Words by which a permission of Google Cloud says that it destroys, weakens, exposes, or makes somebody else. Written from the language of the API, not from the catalogue.
//
// Left out on purpose: what makes something new beside what is there (create, add, generate, upload) and says no more than that, and what attaches, adjusts or begins
// (attach, use, start, resume, enable, set labels). Those of them that escalate are rows all the same.

/** The first word of a verb: `deleteSnapshot`, `bulkDelete` and `asyncBulkDelete` begin with `delete` where `bulk` and `async` are dropped. */
export const DANGEROUS_VERBS: readonly string[] = [
  'abandon',
  'abort',
  'access',
  'act',
  'approve',
  'cancel',
  'clone',
  'copy',
  'deactivate',
  'delete',
  'demote',
  'deprovision',
  'destroy',
  'detach',
  'disable',
  'dissociate',
  'drop',
  'export',
  'failover',
  'ignore',
  'impersonate',
  'implicit',
  'import',
  'invalidate',
  'lift',
  'merge',
  'move',
  'mute',
  'override',
  'patch',
  'pause',
  'promote',
  'purge',
  'reencrypt',
  'reject',
  'relocate',
  'remove',
  'rename',
  'render',
  'replace',
  'reset',
  'restore',
  'retract',
  'revert',
  'revoke',
  'rollback',
  'share',
  'sign',
  'stop',
  'suspend',
  'terminate',
  'truncate',
  'unassign',
  'unbind',
  'undelete',
  'undeploy',
  'unenroll',
  'uninstall',
  'unlink',
  'unlock',
  'unshare',
  'update',
  'withdraw',
];

/** Names that say it in another way: what governs who gets in, what is handed out, and what holds something in place. */
export const DANGEROUS_SHAPES: readonly RegExp[] = [
  /\.setIamPolicy$/,
  /\.set(DeletionProtection|Retention|Metadata|CommonInstanceMetadata|ServiceAccount|SecurityPolicy|FirewallPolicy|DiskAutoDelete|IpFilter|AttestationRules)$/,
  /\.set$/,
  /(AccessToken|Token|Credentials|KeyString|Secret|Secrets|AuthString|Kubeconfig|Wallet)$/,
  /\.(overrideUnlockedRetention|privateCloudDeletionNow)$/,
];

/** What looks like a danger by such a shape and reads nothing of value, with the reason. */
export const LOOKS_DANGEROUS_AND_WHY: Readonly<Record<string, string>> = {};

/** Tags are judged together, in `tagging.ts`. */
export const TAG_VERBS: readonly string[] = ['createTagBinding', 'deleteTagBinding'];
