package vn.tiendo.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What one amendment changes of one task or one indicator. Members that are absent stay; a null
 * removes.
 *
 * @param taskId the task, or null
 * @param indicatorId the indicator, or null
 * @param fields the members that change, as the contract's AmendmentChange has them: leadUnit,
 *     coordinators, deadline, title, description, product of a task; targetId and target of an
 *     indicator
 */
public record AmendmentChange(UUID taskId, UUID indicatorId, ObjectNode fields) {
  static AmendmentChange of(ObjectNode change) {
    ObjectNode fields = change.deepCopy();
    JsonNode task = fields.remove("taskId");
    JsonNode indicator = fields.remove("indicatorId");
    return new AmendmentChange(id(task), id(indicator), fields);
  }

  /** The names of the members that change. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    fields.properties().stream().map(Map.Entry::getKey).forEach(names::add);
    return names;
  }

  private static UUID id(JsonNode node) {
    return node == null ? null : UUID.fromString(node.textValue());
  }
}
