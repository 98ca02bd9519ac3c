package vn.tiendo.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.assembly.ConsolidatedContent;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.compilation.Compilation.IndicatorRow;
import vn.tiendo.compilation.Compilation.TaskRow;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;

/** The rows of a report page by page, out of what was kept or was put together a moment ago. */
@ApplicationScoped
public class Rows {
  /** Stands for tasks in no section. */
  static final String NONE = "NONE";

  /** Above what any section has. */
  private static final String PLACE = "s.at * 1000000 + r.at";

  private static final String ORIGINAL =
      "CASE WHEN (n.node->>'edited')::boolean THEN n.node->>'assembled' ELSE n.node->>'text' END";

  private final Listing listing;
  private final ObjectMapper mapper;

  Rows(Listing listing, ObjectMapper mapper) {
    this.listing = listing;
    this.mapper = mapper;
  }

  /**
   * Whose rows are read.
   *
   * @param table a subquery of one row: id, content
   * @param pin differs where the rows do
   */
  public record Of(String table, String pin, Object... parameters) {}

  public static Of version(UUID id, int no) {
    return new Of(
        "(SELECT id, content FROM consolidated_version WHERE consolidated_id = ? AND no = ?)",
        id + "/" + no,
        id,
        no);
  }

  /** What was put together now and is kept nowhere. */
  public Of told(UUID reportId, long version, ConsolidatedContent content) {
    return new Of(
        "(SELECT ?::uuid AS id, convert_from(?, 'UTF8')::jsonb AS content OFFSET 0)",
        reportId + "@" + version,
        reportId,
        json(content).getBytes(StandardCharsets.UTF_8));
  }

  /** What a person wrote under one heading. */
  public Of written(UUID reportId, String code, String text) {
    return new Of(
        "(SELECT ?::uuid AS id, jsonb_build_object('nodes', jsonb_build_array(jsonb_build_object('code', ?::text,"
            + " 'text', ?::text))) AS content)",
        reportId + "@" + text.hashCode(),
        reportId,
        code,
        text);
  }

  /**
   * @param section an id, NONE, or null for all
   */
  public Listing.Rows<TaskRow> tasks(
      Of of, String section, String label, Paging paging, LocalDate today) {
    Where where = new Where();
    if (NONE.equals(section)) {
      where.and("s.section->>'id' IS NULL");
    } else {
      where.andIf(section, "s.section->>'id' = ?");
    }
    where.andIf(label, "r.line->>'label' = ?");
    return read(
        of,
        ", jsonb_array_elements(v.content#>'{figures,sections}') WITH ORDINALITY s(section, at)"
            + ", jsonb_array_elements(s.section->'tasks') WITH ORDINALITY r(line, at)",
        where,
        PLACE,
        "tasks/" + section + "/" + label,
        paging,
        today,
        TaskRow.class);
  }

  public Listing.Rows<IndicatorRow> indicators(
      Of of, String status, Paging paging, LocalDate today) {
    Where where = new Where();
    if (NONE.equals(status)) {
      where.and("r.line->>'status' IS NULL");
    } else {
      where.andIf(status, "r.line->>'status' = ?");
    }
    return read(
        of,
        ", jsonb_array_elements(v.content#>'{figures,indicators}') WITH ORDINALITY r(line, at)",
        where,
        "r.at",
        "indicators/" + status,
        paging,
        today,
        IndicatorRow.class);
  }

  /**
   * The lines of the text under one heading.
   *
   * @param original what the sources gave, whatever a person had made of it
   */
  public Listing.Rows<String> lines(
      Of of, String code, boolean original, Paging paging, LocalDate today) {
    return read(
        of,
        ", jsonb_array_elements(v.content->'nodes') n(node), string_to_table("
            + (original ? ORIGINAL : "n.node->>'text'")
            + ", E'\\n') WITH ORDINALITY w(words, at)"
            + ", LATERAL (SELECT to_jsonb(w.words) AS line, w.at) r",
        new Where().and("n.node->>'code' = ?", code),
        "r.at",
        "lines/" + code,
        paging,
        today,
        String.class);
  }

  private <T> Listing.Rows<T> read(
      Of of,
      String rows,
      Where where,
      String place,
      String pin,
      Paging paging,
      LocalDate today,
      Class<T> type) {
    return listing.read(
        new Listing.Query(
            "SELECT r.line",
            of.parameters(),
            " FROM " + of.table() + " v" + rows,
            where,
            new Order("place", place, "bigint", "v.id"),
            of.pin() + "/" + pin),
        paging,
        today,
        row -> value(row.getString("line"), type));
  }

  private <T> T value(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String json(Object content) {
    try {
      return mapper.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
