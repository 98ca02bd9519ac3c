package vn.tiendo.audit;

/**
 * One thing that is not as it was sealed.
 *
 * @param seal number of the batch
 * @param seq the event, where one can be named; of a deleted one its place is known by the batch
 *     only
 */
record AuditFault(Kind kind, long seal, Long seq) {
  /** What happened. */
  enum Kind {
    /** The event differs from what was sealed. */
    EDITED,
    /** An event of the batch is gone. */
    DELETED,
    /** An event stands inside the batch that was not there. */
    INSERTED,
    /** A batch is gone, out of order, or does not follow from the one before. */
    CHAIN_BROKEN,
    /** The head outside the database is further on, or another one. */
    TAIL_CUT,
    /** The signature is not one of the known keys. */
    BAD_SIGNATURE
  }
}
