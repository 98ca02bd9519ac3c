package vn.tiendo.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** openapi.yaml read by the tests themselves, not through the product's own reader. */
public final class TestContract {
  private static final ContractDocument DOCUMENT = load();

  private TestContract() {}

  public static ContractDocument document() {
    return DOCUMENT;
  }

  public static JsonNode root() {
    return DOCUMENT.root();
  }

  /** operationId → operation. */
  public static Map<String, ContractDocument.Found> operations() {
    return DOCUMENT.operations();
  }

  private static ContractDocument load() {
    try (InputStream in = TestContract.class.getResourceAsStream("/contract/openapi.yaml")) {
      return new ContractDocument("test-openapi", in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
