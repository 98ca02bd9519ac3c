package vn.tiendo.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Fields of snapshots, their digests, and how two snapshots differ. */
public final class Snapshots {
  /** Members in the order of the alphabet, nothing for null: one text for one content. */
  private static final ObjectMapper CANONICAL =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private Snapshots() {}

  /** What stands at each address, in the order of the report. */
  public static Map<String, Object> fields(Content content) {
    Map<String, Object> all = new LinkedHashMap<>();
    content.nodes().forEach(n -> all.put(Field.node(n.code()).toString(), n));
    content.tasks().forEach(t -> all.put(Field.task(t.taskId()).toString(), t));
    content.indicators().forEach(i -> all.put(Field.indicator(i.indicatorId()).toString(), i));
    return all;
  }

  /** SHA-256 of the canonical JSON, hexadecimal. */
  public static String digest(Object part) {
    try {
      byte[] text = CANONICAL.writeValueAsString(part).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The digest of each field, in the order of the report. */
  public static Map<String, String> digests(Content content) {
    Map<String, String> all = new LinkedHashMap<>();
    fields(content).forEach((field, part) -> all.put(field, digest(part)));
    return all;
  }

  /**
   * A field that is not as it was.
   *
   * @param before null when it is new
   * @param after null when it is gone
   */
  public record Difference(String field, Object before, Object after, List<String> parts) {}

  /** The fields that differ, each with the names of its members that do. */
  public static List<Difference> differences(Content before, Content after) {
    Map<String, Object> old = fields(before);
    Map<String, Object> now = fields(after);
    Set<String> names = new LinkedHashSet<>(now.keySet());
    names.addAll(old.keySet());
    List<Difference> found = new ArrayList<>();
    for (String field : names) {
      Object one = old.get(field);
      Object other = now.get(field);
      if (one == null || other == null || !digest(one).equals(digest(other))) {
        found.add(new Difference(field, one, other, parts(one, other)));
      }
    }
    return found;
  }

  /** Those of the fields that are in the second as they were in the first. */
  public static List<String> unchanged(Collection<String> fields, Content before, Content after) {
    Map<String, Object> old = fields(before);
    Map<String, Object> now = fields(after);
    return fields.stream()
        .distinct()
        .filter(f -> old.containsKey(f) && now.containsKey(f))
        .filter(f -> digest(old.get(f)).equals(digest(now.get(f))))
        .toList();
  }

  private static List<String> parts(Object one, Object other) {
    if (one == null || other == null) {
      return List.of();
    }
    JsonNode before = CANONICAL.valueToTree(one);
    JsonNode after = CANONICAL.valueToTree(other);
    Set<String> names = new LinkedHashSet<>();
    after.fieldNames().forEachRemaining(names::add);
    before.fieldNames().forEachRemaining(names::add);
    return names.stream().filter(n -> !Objects.equals(before.get(n), after.get(n))).toList();
  }
}
