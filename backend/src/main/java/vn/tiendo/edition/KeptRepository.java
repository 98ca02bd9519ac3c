package vn.tiendo.edition;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.assembly.Assembly;
import vn.tiendo.assembly.ConsolidatedContent;
import vn.tiendo.common.persistence.Ids;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Caller;

/**
 * Reads of a kept version what is shown. Of a thousand units the whole is tens of megabytes; it was
 * put together once, and the database takes the small part out of it.
 */
@ApplicationScoped
class KeptRepository {
  private static final int LONGEST = Kept.LONGEST;

  /** How much is given of a longer one, up to the end of a line. */
  private static final int OPENING = 2_000;

  private static final String VERSION =
      """
      WITH v AS MATERIALIZED (
        SELECT w.id, w.consolidated_id, c.* FROM consolidated_version w,
          jsonb_to_record(w.content) AS c("asOf" text, about text, recipients jsonb, nodes jsonb, figures jsonb)
        WHERE w.consolidated_id = ? AND w.no = ?)""";

  /** Each heading with its texts as they were kept. */
  private static final String THEN =
      """
      , t AS (
        SELECT n.at, n.node, n.node->>'text' AS text, n.node->>'assembled' AS assembled,
          n.node->>'editedFrom' AS edited_from, (n.node->>'edited')::boolean AS edited,
          (n.node->>'changedBeneath')::boolean AS beneath
        FROM v, jsonb_array_elements(v.nodes) WITH ORDINALITY n(node, at))""";

  /** Each heading with what people wrote since, too. */
  private static final String NOW =
      """
      , t AS (
        SELECT n.at, n.node, coalesce(p.text, b.text) AS text, CASE WHEN p.id IS NOT NULL THEN b.text END AS assembled,
          CASE WHEN p.edited_from <> b.text THEN p.edited_from END AS edited_from, p.id IS NOT NULL AS edited,
          coalesce(p.edited_from <> b.text, false) AS beneath
        FROM v CROSS JOIN jsonb_array_elements(v.nodes) WITH ORDINALITY n(node, at)
        LEFT JOIN consolidated_part p ON p.consolidated_id = v.consolidated_id AND p.code = n.node->>'code'
        CROSS JOIN LATERAL (SELECT CASE WHEN (n.node->>'edited')::boolean THEN n.node->>'assembled'
          ELSE n.node->>'text' END AS text) b)""";

  private static final String HEAD =
      "(t.node - '{text,assembled,editedFrom%s}'::text[]) || jsonb_strip_nulls(jsonb_build_object(";

  private static final String STATE =
      "'edited', t.edited, 'changedBeneath', t.beneath)) ORDER BY t.at) FROM t";

  private static final String WHOLE =
      HEAD.formatted("")
          + "'text', t.text, 'assembled', t.assembled, 'editedFrom', t.edited_from, "
          + STATE;

  private static final String CUT =
      HEAD.formatted(",left")
          + """
            'text', CASE WHEN length(t.text) <= %1$d THEN t.text
              ELSE coalesce(substring(left(t.text, %2$d) from '^(.*)\\n'), left(t.text, %2$d)) END,
            'textLength', CASE WHEN length(t.text) > %1$d THEN length(t.text) END,
            'assembled', CASE WHEN length(t.assembled) <= %1$d THEN t.assembled END,
            'editedFrom', CASE WHEN length(t.edited_from) <= %1$d THEN t.edited_from END, """
              .formatted(LONGEST, OPENING)
          + STATE;

  private static final String SHOWN =
      """
      SELECT convert_to(jsonb_build_object('asOf', v."asOf", 'about', v.about, 'recipients', v.recipients,
        'nodes', (SELECT jsonb_agg(%s),
        'figures', (v.figures - '{sections,indicators}'::text[]) || jsonb_build_object('sections', (
          SELECT coalesce(jsonb_agg(s.section - 'tasks' ORDER BY s.at), '[]')
          FROM jsonb_array_elements(v.figures->'sections') WITH ORDINALITY s(section, at))))::text, 'UTF8') AS shown
      FROM v"""
          .formatted(CUT);

  private final Sql sql;
  private final ObjectMapper mapper;
  private final Caller caller;

  KeptRepository(Sql sql, ObjectMapper mapper, Caller caller) {
    this.sql = sql;
    this.mapper = mapper;
    this.caller = caller;
  }

  /** A version as it was kept, without rows and long texts. */
  Optional<ConsolidatedContent> then(UUID id, int no) {
    return sql.one(VERSION + THEN + SHOWN, this::shown, id, no);
  }

  /** The last version with what people wrote since, without rows and long texts. */
  Optional<ConsolidatedContent> now(UUID id, int last) {
    return sql.one(VERSION + NOW + SHOWN, this::shown, id, last);
  }

  /** Of how many reports a version was made. */
  int sources(UUID id, int no) {
    return (int)
        sql.count(
            """
            SELECT coalesce(jsonb_array_length(content->'sources'), 0) FROM consolidated_version
            WHERE consolidated_id = ? AND no = ?""",
            id,
            no);
  }

  /** What the sources gave under these headings, by code; mere headings are absent. */
  Map<String, String> assembled(UUID id, int no, Collection<String> codes) {
    Map<String, String> texts = new HashMap<>();
    sql.list(
        VERSION
            + THEN
            + """
              SELECT t.node->>'code' AS code, CASE WHEN t.edited THEN t.assembled ELSE t.text END AS text
              FROM t WHERE t.node->>'code' = ANY (?)""",
        row -> texts.put(row.getString("code"), row.getString("text")),
        id,
        no,
        codes.toArray(String[]::new));
    texts.values().removeIf(text -> text == null);
    return texts;
  }

  /**
   * Another version that says what the last one says, and what people wrote since.
   *
   * @return its id
   */
  UUID again(
      Versions.Edition edition,
      Assembly.Head head,
      ConsolidatedVersion.Cause cause,
      String note,
      Instant at) {
    UUID id = Ids.next();
    sql.update(
        VERSION
            + NOW
            + """
              INSERT INTO consolidated_version (id, version, created_at, updated_at, changed_by, request_id, owner_id,
                consolidated_id, no, cause, at, by_id, note, content, digest)
              SELECT ?, 0, x.at, x.at, x.by, ?, ?, ?, ?, ?, x.at, x.by, ?, x.content,
                encode(sha256(convert_to(x.content::text, 'UTF8')), 'hex')
              FROM (SELECT ?::timestamptz AS at, ?::uuid AS by, w.content || jsonb_build_object('about', ?::text,
                  'recipients', to_jsonb(?::text[]), 'nodes', (SELECT jsonb_agg(%s)) AS content
                FROM consolidated_version w, v WHERE w.id = v.id OFFSET 0) x"""
                .formatted(WHOLE),
        edition.reportId(),
        edition.no() - 1,
        id,
        caller.requestId(),
        edition.ownerId(),
        edition.reportId(),
        edition.no(),
        cause,
        note,
        at,
        caller.actorId(),
        head.about(),
        head.recipients().toArray(String[]::new));
    return id;
  }

  private ConsolidatedContent shown(ResultSet row) throws SQLException {
    try {
      return mapper.readValue(row.getBytes("shown"), ConsolidatedContent.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
