package vn.tiendo.adjustment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.daily.Letter;

record NewAdjustmentRequest(
    AdjustmentType type,
    UUID occurrenceId,
    UUID workItemId,
    String reason,
    DelayCause cause,
    LocalDate requestedDueOn,
    String toUnit,
    ProposedWording wording,
    List<SplitPart> parts,
    Letter letter,
    List<UUID> attachmentIds) {}
