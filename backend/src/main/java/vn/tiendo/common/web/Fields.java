package vn.tiendo.common.web;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * `fields=a,b`: an answer with only these members (and always the id). The contract's schema is the
 * white list.
 */
@Singleton
class Fields {
  private final ObjectMapper mapper;

  Fields(ObjectMapper mapper) {
    this.mapper = mapper.copy();
    // Decimals keep their scale through the tree: 4.50 stays 4.50.
    this.mapper.setConfig(
        this.mapper
            .getDeserializationConfig()
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS));
  }

  /** An answer as a tree, with everything it says. */
  ObjectNode tree(Object entity) {
    return mapper.valueToTree(entity);
  }

  /**
   * @param fields the parameter as sent, checked before against the contract
   * @return the entity, or a tree of what was asked for
   */
  Object pick(Object entity, String fields) {
    if (fields == null) {
      return entity;
    }
    Set<String> wanted = new LinkedHashSet<>(Arrays.asList(fields.split(",")));
    wanted.add("id");
    ObjectNode tree = tree(entity);
    JsonNode items = tree.get("items");
    if (entity instanceof Page<?> && items instanceof ArrayNode rows) {
      rows.forEach(row -> ((ObjectNode) row).retain(wanted));
    } else {
      tree.retain(wanted);
    }
    return tree;
  }
}
