package vn.tiendo.programme;

import java.time.LocalDate;
import java.util.UUID;

/** A leader has approved a programme as a whole on this day. */
public record ProgrammeApproved(UUID programmeId, LocalDate on) {}
