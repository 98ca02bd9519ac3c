package vn.tiendo.common.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * JSON merge-patch (RFC 7396) on edit records: current record → patch → same record. The patch's
 * members were checked against the contract before; a nested object is replaced whole.
 */
@ApplicationScoped
public class MergePatch {
  private final ObjectMapper mapper;

  MergePatch(ObjectMapper mapper) {
    // A number that the patch does not touch keeps its trailing zeros: 1.50 stays 1.50.
    this.mapper =
        mapper
            .copy()
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  }

  public <T> T apply(ObjectNode patch, T current, Class<T> type) {
    ObjectNode merged = mapper.valueToTree(current);
    patch
        .properties()
        .forEach(
            member -> {
              if (member.getValue().isNull()) {
                merged.remove(member.getKey());
              } else {
                merged.set(member.getKey(), member.getValue());
              }
            });
    try {
      return mapper.treeToValue(merged, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "edit record and contract disagree: " + type.getSimpleName(), e);
    }
  }
}
