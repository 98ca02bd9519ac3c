package vn.tiendo.common.web.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.lang.reflect.Type;
import java.util.List;
import org.jboss.logging.Logger;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violation;

/**
 * Turns JSON that strangers send into a record: strictly, then against the contract's schema (all
 * violations at once), then bound. What comes as a spreadsheet goes the same way once it is rows.
 */
@Singleton
public class ContractBody {
  private final ObjectMapper mapper;

  ContractBody(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * @param schema null when the contract asks nothing
   * @throws RuleBroken with everything that is wrong
   */
  public Object read(byte[] bytes, LazySchema schema, Type type) {
    JsonNode tree = StrictJson.read(bytes);
    if (schema != null) {
      List<Violation> violations = SchemaViolations.ofBody(schema.schema(), tree);
      if (!violations.isEmpty()) {
        throw new RuleBroken(violations);
      }
    }
    return bind(tree, type);
  }

  private Object bind(JsonNode tree, Type type) {
    try {
      return mapper.treeToValue(tree, mapper.constructType(type));
    } catch (JsonProcessingException e) {
      // The schema let through what the record cannot hold: say no rather than 500, and see it in
      // the log.
      Logger.getLogger(ContractBody.class)
          .warnf(
              "body passes the contract but not %s: %s",
              type.getTypeName(), e.getOriginalMessage());
      throw RuleBroken.at("", "INVALID", "contract.INVALID", "");
    }
  }
}
