package vn.tiendo.common.web.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.TestContract;

/** The English of the contract is whole, up to date and the same contract. */
class ContractEnglishTest {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private static final String CONTRACT =
      """
      info: { title: Kho, description: Một kho. }
      tags: [{ name: a, description: Nhóm a. }, { name: b, description: Nhóm b. }]
      paths:
        /things: { get: { summary: Mọi vật, parameters: [{ name: q, in: query, description: Tìm. }] } }
      components:
        schemas:
          Thing:
            properties: { description: { type: string, description: Mô tả. }, note: { type: string } }
            examples: [{ description: Cái bàn }]
      """;

  private static final String ENGLISH =
      """
      overlay: 1.0.0
      actions:
        - { target: $.info, x-of: e7ac1b2f, update: { description: A store. } }
        - { target: "$.tags[?@.name=='a']", x-of: 00, update: { description: Group a. } }
        - { target: "$.tags[1]", x-of: 00, update: { description: Group b. } }
        - { target: "$.paths['/things'].get", x-of: 00, update: { summary: All things } }
        - { target: "$.paths['/things'].get.parameters[?@.name=='q']", x-of: 00, update: { description: Find. } }
        - target: $.components.schemas.Thing.properties
          x-of: 00
          update: { description: { description: What it is. } }
      """;

  private static JsonNode yaml(String text) {
    try {
      return YAML.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void every_text_of_the_contract_has_its_english_one() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/contract/openapi.en.overlay.yaml")) {
      List<String> faults = EnglishTexts.faults(TestContract.root(), YAML.readTree(in));
      assertTrue(EnglishTexts.of(TestContract.root()).size() > 1000, "the texts are there");
      assertEquals(List.of(), faults, () -> String.join("\n", faults));
    }
  }

  /** A fixture whose fingerprints are right, made from what the faults say. */
  private static String good() {
    String overlay = ENGLISH;
    for (String fault : EnglishTexts.faults(yaml(CONTRACT), yaml(ENGLISH))) {
      String target = fault.substring(0, fault.indexOf(" is the English"));
      String of = fault.substring(fault.length() - 8);
      int at = overlay.indexOf("x-of: ", overlay.indexOf(target)) + 6;
      int end = at + overlay.substring(at).split("[,\\n]", 2)[0].length();
      overlay = overlay.substring(0, at) + "'" + of + "'" + overlay.substring(end);
    }
    return overlay;
  }

  private static void seen(String expected, String contract, String overlay) {
    List<String> faults = EnglishTexts.faults(yaml(contract), yaml(overlay));
    assertTrue(faults.stream().anyMatch(f -> f.contains(expected)), faults::toString);
  }

  @Test
  void planted_faults_are_seen() {
    String good = good();
    assertEquals(List.of(), EnglishTexts.faults(yaml(CONTRACT), yaml(good)));
    seen("/info/description has no English", CONTRACT, good.replace("A store.", ""));
    seen(
        "/paths/~1things/get/summary has no English",
        CONTRACT,
        good.replace("All things", "Mọi vật"));
    seen(
        "/components/schemas/Thing/properties/note/description has no English",
        CONTRACT.replace("note: { type: string }", "note: { type: string, description: Ghi chú. }"),
        good);
    seen("older text", CONTRACT.replace("Một kho.", "Hai kho."), good);
    seen("leads to 0 places", CONTRACT, good.replace("=='q'", "=='x'"));
    seen("leads to 2 places", CONTRACT, good.replace("$.tags[1]", "$.tags[*]"));
    seen(
        "another contract", CONTRACT, good.replace("summary: All", "operationId: x, summary: All"));
  }

  @Test
  void an_overlay_is_applied_as_its_specification_says() {
    JsonNode document =
        yaml("{ a: { b: 1, c: [1], d: { e: 1 } }, l: [{ n: x }, { n: y }, { n: z }] }");
    String overlay =
        """
        overlay: 1.0.0
        actions:
          - { target: $.a, update: { b: 2, c: [2], d: { f: 3 }, g: 4 } }
          - { target: $.l, update: { n: w } }
          - { target: "$.l[?@.n=='y']", update: { m: 1 }, remove: true }
          - { target: "$.l[*]", update: { k: 1 } }
          - { target: $.nowhere.at.all, update: { k: 1 } }
          - { target: "$['a'].d.e", remove: true }
        """;
    JsonNode expected =
        yaml(
            "{ a: { b: 2, c: [1, 2], d: { f: 3 }, g: 4 },"
                + " l: [{ n: x, k: 1 }, { n: z, k: 1 }, { n: w, k: 1 }] }");
    JsonNode before = document.deepCopy();
    assertEquals(expected, Overlay.apply(document, yaml(overlay)));
    assertEquals(before, document);
  }

  @Test
  void what_cannot_be_applied_is_refused() {
    for (String target : List.of("a", "$..a", "$.a[-1]", "$.a[?@.b>1]", "$.a[", "$.a b")) {
      JsonNode overlay =
          yaml("{ overlay: 1.0.0, actions: [{ target: \"" + target + "\", update: {} }] }");
      assertThrows(
          IllegalArgumentException.class, () -> Overlay.apply(yaml("{ a: [] }"), overlay), target);
    }
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Overlay.apply(
                yaml("{ a: 1 }"),
                yaml("{ overlay: 1.0.0, actions: [{ target: $.a, update: { b: 1 } }] }")));
    assertThrows(
        IllegalArgumentException.class,
        () -> Overlay.apply(yaml("{}"), yaml("{ overlay: 2.0.0 }")));
  }
}
