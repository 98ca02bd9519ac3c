package vn.tiendo.programme;

import java.util.Map;
import java.util.UUID;

/**
 * A leader has returned a programme.
 *
 * @param notes what he said of single items, by their ids
 */
public record ProgrammeReturned(UUID programmeId, Map<UUID, String> notes) {}
