package vn.tiendo.statistics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.lifecycle.TallyGroup;

/**
 * The address of the list behind a number: the caller's own filter, the group, the measure, the
 * date.
 */
final class ListAddress {
  /** In lists, the value that means "none of them". */
  static final String NONE = "NONE";

  private final Level level;
  private final Map<String, String> fixed = new LinkedHashMap<>();

  ListAddress(Level level, Map<String, String> callersFilter, LocalDate asOf, DeadlineBasis basis) {
    this.level = level;
    callersFilter.forEach(
        (name, value) ->
            fixed.put(level == Level.WORK_ITEM && name.equals("leadUnit") ? "unit" : name, value));
    fixed.put("asOf", asOf.toString());
    fixed.put("deadlineBasis", basis.name());
  }

  /**
   * The same list narrowed to one group. Units and sections exactly, not what is inside them: rows
   * add up.
   */
  ListAddress of(TallyGroup group, UUID id) {
    String value = id == null ? NONE : id.toString();
    ListAddress narrowed =
        new ListAddress(
            level,
            fixed,
            LocalDate.parse(fixed.get("asOf")),
            DeadlineBasis.valueOf(fixed.get("deadlineBasis")));
    switch (group) {
      case UNIT ->
          narrowed.put(level == Level.TASK ? "leadUnit" : "unit", value).put("nested", "false");
      case SECTION -> narrowed.put("section", value).put("nested", "false");
      case LEADER -> narrowed.put("leader", value);
      case PLAN -> narrowed.put("plan", value);
      case NONE -> {
        // the total
      }
    }
    return narrowed;
  }

  /**
   * @param filter "name=value&name=value", names of the contract
   */
  String with(String filter) {
    StringBuilder address = new StringBuilder(level.list()).append('?').append(filter);
    fixed.forEach(
        (name, value) ->
            address
                .append('&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return address.toString();
  }

  private ListAddress put(String name, String value) {
    fixed.put(name, value);
    return this;
  }
}
