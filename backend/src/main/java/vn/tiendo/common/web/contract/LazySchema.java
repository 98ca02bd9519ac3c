package vn.tiendo.common.web.contract;

import com.networknt.schema.JsonSchema;

/** One schema of the contract; compiled at first use, so that a start stays short. */
public final class LazySchema {
  private final String pointer;
  private final Contract contract;
  private volatile JsonSchema schema;

  LazySchema(String pointer, Contract contract) {
    this.pointer = pointer;
    this.contract = contract;
  }

  public JsonSchema schema() {
    JsonSchema compiled = schema;
    if (compiled == null) {
      compiled = contract.schema(pointer);
      schema = compiled;
    }
    return compiled;
  }
}
