package vn.tiendo.unit;

import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;

/** A class of units with the members of a day. */
public record UnitClassDto(
    UUID id,
    long version,
    String code,
    String name,
    String note,
    List<UnitRef> members,
    List<String> allowedActions)
    implements Versioned {}
