package vn.tiendo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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

  /**
   * Components of the record that a schema names; inside its package it may go by the end of the
   * name (MemberEdit for DisaggregationMemberEdit).
   */
  private static Set<String> components(String schema) {
    return CLASSES.stream()
        .filter(c -> c.isRecord() && schema.endsWith(c.getSimpleName()))
        .filter(c -> c.getSimpleName().endsWith("Edit"))
        .max(Comparator.comparing(c -> c.getSimpleName().length()))
        .map(ContractDriftTest::components)
        .orElse(null);
  }

  private static Set<String> components(JavaClass record) {
    return record.getFields().stream()
        .filter(f -> !f.getModifiers().contains(JavaModifier.STATIC))
        .map(ContractDriftTest::wireName)
        .collect(Collectors.toSet());
  }

  private static String wireName(JavaField component) {
    return component
        .tryGetAnnotationOfType(JsonProperty.class)
        .map(JsonProperty::value)
        .orElse(component.getName());
  }

  @Test
  void the_running_service_serves_the_file_byte_for_byte() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("../openapi.yaml"));
    byte[] served = given().get("/openapi.yaml").asByteArray();
    assertArrayEquals(file, served);
  }

  @Test
  void who_prefers_english_gets_the_same_contract_in_english() throws IOException {
    String summary = "paths.'/api/v1/tasks'.get.summary";
    given()
        .get("/openapi.json")
        .then()
        .header("Content-Language", "vi")
        .header("Vary", "Accept-Language")
        .body(summary, equalTo("Danh sách nhiệm vụ"));
    Response json = given().header("Accept-Language", "en-GB, vi;q=0.5").get("/openapi.json");
    json.then()
        .header("Content-Language", "en")
        .header("Vary", "Accept-Language")
        .body(summary, equalTo("List tasks"));
    byte[] yaml = given().header("Accept-Language", "en").get("/openapi.yaml").asByteArray();
    assertEquals(
        new ObjectMapper().readTree(json.asByteArray()),
        new ObjectMapper(new YAMLFactory()).readTree(yaml));
    ContractDocument english = new ContractDocument("english", yaml);
    assertEquals(
        List.of(), ContractChanges.between(TestContract.root(), english.root()), "same contract");
  }
}
