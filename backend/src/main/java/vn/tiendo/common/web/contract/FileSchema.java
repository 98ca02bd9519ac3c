package vn.tiendo.common.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.tiendo.common.problem.Violation;

/**
 * A JSON Schema that ships as a file; what it finds wrong is told as the contract's own faults are.
 */
public final class FileSchema {
  private final String resource;
  private volatile JsonSchema schema;

  private FileSchema(String resource) {
    this.resource = resource;
  }

  /**
   * @param resource path of the schema among the resources; compiled at first use
   */
  public static FileSchema at(String resource) {
    return new FileSchema(resource);
  }

  /** Everything wrong with the tree. */
  public List<Violation> check(JsonNode tree) {
    JsonSchema compiled = schema;
    if (compiled == null) {
      compiled = compile();
      schema = compiled;
    }
    return SchemaViolations.ofBody(compiled, tree);
  }

  private JsonSchema compile() {
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).typeLoose(false).build();
    try (InputStream in = FileSchema.class.getResourceAsStream(resource)) {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in, config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
