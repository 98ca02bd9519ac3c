package vn.tiendo;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
  @Test
  void contract_and_code_say_the_same() {
    byte[] scanned = given().get("/q/openapi-scanned?format=json").asByteArray();
    ContractDocument code = new ContractDocument("scanned", scanned);
    assertTrue(code.operations().size() > 5, "the code has been scanned");
    List<String> drift =
        ContractDrift.between(TestContract.document(), code, PendingOperations.all());
    assertEquals(List.of(), drift, () -> String.join("\n", drift));
  }

  @Test
  void the_running_service_serves_the_file_byte_for_byte() throws java.io.IOException {
    byte[] file = java.nio.file.Files.readAllBytes(java.nio.file.Path.of("../openapi.yaml"));
    byte[] served = given().get("/openapi.yaml").asByteArray();
    org.junit.jupiter.api.Assertions.assertArrayEquals(file, served);
  }
}
