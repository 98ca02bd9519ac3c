package vn.tiendo.compilation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.measure.Aggregation;

/**
 * What is fixed before any report comes in.
 *
 * @param nodes codes of the outline's nodes, in their order
 * @param units the reporters, in their order; it is the order of paragraphs
 * @param sections the plan's sections, in their order
 * @param memberRules how an indicator's members become one; also gives the order of indicators
 */
public record Frame(
    List<String> nodes,
    List<UUID> units,
    List<UUID> sections,
    Map<UUID, Aggregation> memberRules) {}
