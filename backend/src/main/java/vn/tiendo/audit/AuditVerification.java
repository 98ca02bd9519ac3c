package vn.tiendo.audit;

import java.util.List;

/**
 * What judging the chain found.
 *
 * @param valid nothing was changed, removed, put in or cut off
 * @param events events that were judged
 * @param seals batches that were judged
 * @param unsealed events younger than the head: not linked yet
 * @param lastSeal number of the last batch; 0 when there is none
 */
record AuditVerification(
    boolean valid,
    long events,
    long seals,
    long unsealed,
    long lastSeal,
    List<AuditFault> faults) {}
