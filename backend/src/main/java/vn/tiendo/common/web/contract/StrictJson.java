package vn.tiendo.common.web.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violation;
import vn.tiendo.common.problem.Violations;

/**
 * Reads JSON that strangers send: UTF-8 only, no duplicate member, depth ≤ 32, exact numbers, no
 * forbidden character; all text comes out in NFC.
 */
public final class StrictJson {
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(32)
                          .maxNumberLength(40)
                          .maxStringLength(5_000_000)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

  private StrictJson() {}

  /**
   * @throws RuleBroken with everything wrong with the text
   */
  public static JsonNode read(byte[] bytes) {
    String text = utf8(bytes);
    JsonNode tree = parse(text);
    Violations violations = new Violations();
    JsonNode clean = clean(tree, "", violations);
    violations.throwIfAny();
    return clean;
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw RuleBroken.at("", "NOT_UTF8", "contract.NOT_UTF8");
    }
  }

  private static JsonNode parse(String text) {
    try (JsonParser parser = MAPPER.createParser(text)) {
      JsonNode tree = MAPPER.readTree(parser);
      if (tree == null || tree.isMissingNode()) {
        throw RuleBroken.at("", "REQUIRED", "contract.BODY_REQUIRED");
      }
      if (parser.nextToken() != null) {
        throw RuleBroken.at("", "MALFORMED_JSON", "contract.MALFORMED_JSON", 1, 1);
      }
      return tree;
    } catch (StreamConstraintsException e) {
      throw RuleBroken.at("", "TOO_DEEP_OR_LONG", "contract.TOO_DEEP_OR_LONG");
    } catch (JsonProcessingException e) {
      boolean duplicate = e.getOriginalMessage().startsWith("Duplicate field");
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      String code = duplicate ? "DUPLICATE_MEMBER" : "MALFORMED_JSON";
      throw RuleBroken.at("", code, "contract." + code, line, column);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode clean(JsonNode node, String pointer, Violations violations) {
    return switch (node) {
      case ObjectNode object -> {
        ObjectNode copy = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        object
            .properties()
            .forEach(
                m -> {
                  String at = pointer + "/" + m.getKey().replace("~", "~0").replace("/", "~1");
                  copy.set(
                      text(m.getKey(), pointer, violations), clean(m.getValue(), at, violations));
                });
        yield copy;
      }
      case ArrayNode array -> {
        ArrayNode copy = JsonNodeFactory.withExactBigDecimals(true).arrayNode();
        for (int i = 0; i < array.size(); i++) {
          copy.add(clean(array.get(i), pointer + "/" + i, violations));
        }
        yield copy;
      }
      case TextNode text -> TextNode.valueOf(text(text.textValue(), pointer, violations));
      default -> node;
    };
  }

  private static String text(String text, String pointer, Violations violations) {
    Characters.firstForbidden(text)
        .ifPresent(
            c ->
                violations.add(
                    Violation.at(
                        pointer, "FORBIDDEN_CHARACTER", "contract.FORBIDDEN_CHARACTER", c)));
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
