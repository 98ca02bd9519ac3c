package vn.tiendo.common.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.common.problem.NotFound;

/**
 * A neighbour that a single resource can bring along: {@code include=<name>} (one level deep). The
 * contract lists the names of each operation; this says who reads them.
 *
 * @param operationId the GET that can bring it
 * @param read the neighbour as its own address answers this caller: a page or one resource; null,
 *     or {@link NotFound}, where there is none for him
 */
public record Inclusion(String operationId, String name, Function<Asked, Object> read) {
  /**
   * Rows of an included page: the most a page may have; the next ones come from its own address.
   */
  public static final int LIMIT = 200;

  /**
   * What was asked for.
   *
   * @param resource what the operation answers, whole, as JSON
   * @param asOf the day it was read at, null for today
   */
  public record Asked(JsonNode resource, LocalDate asOf) {
    public UUID id() {
      return id("id");
    }

    /** The id that a member refers to, or null. */
    public UUID id(String member) {
      JsonNode value = resource.get(member);
      return value == null || value.isNull() ? null : UUID.fromString(value.asText());
    }
  }

  /**
   * Implemented by the feature that owns the neighbours, so that the operation's own feature need
   * not know of it.
   */
  public interface Provider {
    List<Inclusion> inclusions();
  }
}
