package vn.tiendo.common.web.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.TestContract;

/** Nobody is shown a regular expression: each form of the contract is asked for in words. */
class ContractFormsTest {
  /** What no value is refused by, or only a program writes. */
  private static final Set<String> OF_PROGRAMS = Set.of("int64", "binary");

  private static void collect(JsonNode node, Set<String> forms) {
    for (String key : List.of("pattern", "format")) {
      if (node.path(key).isTextual() && node.has("type")) {
        forms.add(node.path(key).asText());
      }
    }
    node.forEach(child -> collect(child, forms));
  }

  private static boolean plain(String form) {
    return Forms.text(form).key().equals("contract.BAD_FORMAT");
  }

  @Test
  void each_pattern_and_format_has_a_sentence() {
    Set<String> forms = new TreeSet<>();
    collect(TestContract.root(), forms);
    assertTrue(forms.size() > 20, "the forms are there");
    assertEquals(
        List.of(),
        forms.stream()
            .filter(form -> plain(form) && !OF_PROGRAMS.contains(form) && !form.contains("NONE|"))
            .toList());
    assertTrue(plain("^planted$"), "one without words is seen");
  }

  @Test
  void what_the_validator_refuses_is_said_so() throws Exception {
    assertEquals("contract.FORM_PHONE", said("{\"pattern\":\"^[+0-9][0-9 ().-]+$\"}", "số máy"));
    assertEquals("contract.FORM_DATE", said("{\"format\":\"date\"}", "2021-02-30"));
    assertEquals("contract.FORM_NOT_BLANK", said("{\"pattern\":\"\\\\S\"}", "  "));
  }

  private static String said(String schema, String value) throws Exception {
    var config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    var validator =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(new ObjectMapper().readTree(schema), config);
    return SchemaViolations.ofBody(validator, TextNode.valueOf(value)).getFirst().text().key();
  }
}
