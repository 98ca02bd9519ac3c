package vn.tiendo.amendment;

import java.util.UUID;

/**
 * One field that changed, in words a person understands.
 *
 * @param code of the task or indicator
 * @param field leadUnit, coordinators, deadline, title, description, product or target
 * @param before null: there was nothing
 * @param after null: there is nothing any more
 */
public record AmendedField(
    UUID taskId, UUID indicatorId, String code, String field, String before, String after) {}
