package vn.tiendo.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;

/**
 * Values as columns for reading: each with its youngest revision for the owner unit and the
 * consolidating office, with the verified one for everybody else, who sees no value without.
 */
@ApplicationScoped
class ValueList {
  private static final PositionKind[] OFFICE = {
    PositionKind.HEAD, PositionKind.DEPUTY_HEAD, PositionKind.OFFICER
  };

  private static final String FROM =
      """
       FROM indicator_value v JOIN indicator i ON i.id = v.indicator_id JOIN plan p ON p.id = i.plan_id
       JOIN indicator_value_revision r ON r.value_id = v.id AND r.num =
         CASE WHEN ? OR i.owner_unit_id = ANY (?) OR p.consolidating_unit_id = ANY (?)
              THEN v.revision ELSE v.verified_revision END""";

  /** A value with the revision that its reader sees. */
  record Row(
      UUID id,
      long version,
      UUID indicatorId,
      String period,
      UUID memberId,
      ValueNature nature,
      ValueBasis basis,
      int revision,
      Integer verifiedRevision,
      ValueState state,
      Figure figure,
      BigDecimal numerator,
      BigDecimal denominator,
      String sourceText,
      String note,
      List<UUID> attachmentIds,
      String rejectionNote,
      UUID enteredBy,
      Instant enteredAt,
      Instant submittedAt,
      Instant verifiedAt,
      Instant createdAt,
      Instant updatedAt,
      String sortText) {}

  private final Sql sql;
  private final Indicators indicators;
  private final Caller caller;

  ValueList(Sql sql, Indicators indicators, Caller caller) {
    this.sql = sql;
    this.indicators = indicators;
    this.caller = caller;
  }

  /** One row more than the limit tells that there is a next page. */
  List<Row> page(ValueFilter filter, ValueSort sort, List<String> after, int limit) {
    Where where = where(filter);
    if (after != null) {
      where.and(sort.after(), after.get(0), after.get(1));
    }
    return sql.list(
        "SELECT v.*, r.num, r.state AS shown_state, r.figure_state, r.value, r.reason, r.numerator,"
            + " r.denominator, r.source_text, r.note, r.attachment_ids, r.rejection_note,"
            + " r.entered_by, r.entered_at, r.submitted_at, r.verified_at, "
            + sort.key()
            + " AS sort_text "
            + FROM
            + where.sql()
            + sort.order()
            + " LIMIT ?",
        ValueList::row,
        parameters(where.paramsAnd(limit + 1)));
  }

  long count(ValueFilter filter) {
    Where where = where(filter);
    return sql.count("SELECT count(*) " + FROM + where.sql(), parameters(where.params()));
  }

  /** Those of the join come first. */
  private Object[] parameters(Object[] others) {
    UUID[] offices = caller.rights().unitsHeld(OFFICE).toArray(UUID[]::new);
    Object[] all = new Object[others.length + 3];
    all[0] = caller.rights().isSystem();
    all[1] = offices;
    all[2] = offices;
    System.arraycopy(others, 0, all, 3, others.length);
    return all;
  }

  private Where where(ValueFilter filter) {
    Where where = indicators.visible();
    where.andIf(filter.planId(), "i.plan_id = ?");
    among(where, "v.indicator_id", filter.indicators());
    among(where, "i.owner_unit_id", filter.units());
    among(where, "v.member_id", filter.members());
    words(where, "v.period = ANY (?)", filter.periods());
    words(where, "v.nature = ANY (?)", filter.natures());
    words(where, "r.state = ANY (?)", filter.states());
    return where;
  }

  private static void among(Where where, String column, List<UUID> ids) {
    if (ids != null) {
      where.and(column + " = ANY (?)", (Object) ids.toArray(UUID[]::new));
    }
  }

  private static void words(Where where, String condition, List<?> words) {
    if (words != null) {
      where.and(condition, (Object) words.stream().map(String::valueOf).toArray(String[]::new));
    }
  }

  private static Row row(ResultSet row) throws SQLException {
    FigureState state = FigureState.valueOf(row.getString("figure_state"));
    return new Row(
        Sql.id(row, "id"),
        row.getLong("version"),
        Sql.id(row, "indicator_id"),
        row.getString("period"),
        Sql.id(row, "member_id"),
        ValueNature.valueOf(row.getString("nature")),
        ValueBasis.valueOf(row.getString("basis")),
        row.getInt("num"),
        row.getObject("verified_revision", Integer.class),
        ValueState.valueOf(row.getString("shown_state")),
        new Figure(state, row.getBigDecimal("value"), row.getString("reason")),
        row.getBigDecimal("numerator"),
        row.getBigDecimal("denominator"),
        row.getString("source_text"),
        row.getString("note"),
        ids(row.getArray("attachment_ids")),
        row.getString("rejection_note"),
        Sql.id(row, "entered_by"),
        Sql.instant(row, "entered_at"),
        Sql.instant(row, "submitted_at"),
        Sql.instant(row, "verified_at"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "updated_at"),
        row.getString("sort_text"));
  }

  private static List<UUID> ids(Array array) throws SQLException {
    return List.of((UUID[]) array.getArray());
  }
}
