/**
 * What an action does to an asset. Each action in a cloud's catalogue carries exactly one effect, the worst it can have.
 */
export enum Effect {
  /** The asset, or the only copy of something in it, is gone. */
  DESTROYS = 'DESTROYS',

  /** Nothing is gone yet, but what protects it is: deletion protection, versions, retention, backups, logging. */
  WEAKENS = 'WEAKENS',

  /** Somebody else can now read or use it: a share, a resource policy, a public setting. */
  EXPOSES = 'EXPOSES',

  /** A secret's value is returned to the caller. */
  READS_SECRET = 'READS_SECRET',

  /** The caller gets the rights of another principal, or raises its own. */
  ESCALATES = 'ESCALATES',

  /** The fence itself is changed: policies above the account, boundaries, membership. */
  TAMPERS = 'TAMPERS',
}
