package vn.tiendo;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.ContractDocument;
import vn.tiendo.support.PendingOperations;
import vn.tiendo.support.TestContract;

/**
 * The contract says what the code does: openapi.yaml against the document that SmallRye scans from
 * the running code.
 */
@ApiTest
class ContractDriftTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void contract_and_code_say_the_same() {
    byte[] scanned = given().get("/q/openapi-scanned?format=json").asByteArray();
    ContractDocument code = new ContractDocument("scanned", scanned);
    assertTrue(code.operations().size() > 5, "the code has been scanned");
    List<String> drift =
        ContractDrift.between(
            TestContract.document(), code, PendingOperations.all(), ContractDriftTest::components);
    assertEquals(List.of(), drift, () -> String.join("\n", drift));
  }

  /** Components of the one record of this name. */
  private static Set<String> components(String simpleName) {
    return CLASSES.stream()
        .filter(c -> c.getSimpleName().equals(simpleName) && c.isRecord())
        .findFirst()
        .map(
            c ->
                c.getFields().stream()
                    .filter(f -> !f.getModifiers().contains(JavaModifier.STATIC))
                    .map(ContractDriftTest::nameOnTheWire)
                    .collect(Collectors.toSet()))
        .orElse(null);
  }

  /** `abstract` cannot be a Java name. */
  private static String nameOnTheWire(JavaField field) {
    return field
        .tryGetAnnotationOfType(JsonProperty.class)
        .map(JsonProperty::value)
        .orElse(field.getName());
  }

  @Test
  void the_running_service_serves_the_file_byte_for_byte() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("../openapi.yaml"));
    byte[] served = given().get("/openapi.yaml").asByteArray();
    assertArrayEquals(file, served);
  }
}
