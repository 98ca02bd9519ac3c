package vn.tiendo.programme;

import java.util.UUID;

/** A programme was begun, to be filled from another year's. */
public record ProgrammeCreated(UUID programmeId, int copyFromYear) {}
