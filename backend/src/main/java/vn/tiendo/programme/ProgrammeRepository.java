package vn.tiendo.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;

/**
 * The entity for rules and writes; what is shown is read as a projection with the counts of its
 * items.
 */
@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID> {
  private static final List<Order> ORDERS =
      List.of(
          new Order("-year", "p.year", "int", "p.id"),
          new Order("year", "p.year", "int", "p.id"),
          new Order("updatedAt", "p.updated_at", "timestamptz", "p.id"),
          new Order("-updatedAt", "p.updated_at", "timestamptz", "p.id"));

  private static final String COLUMNS =
      """
      SELECT p.*, c.total, c.unplanned, c.completed""";
  private static final String TABLES =
      """
      \sFROM programme p CROSS JOIN LATERAL (
        SELECT count(*) AS total, count(*) FILTER (WHERE w.unplanned) AS unplanned,
               count(*) FILTER (WHERE w.state = 'COMPLETED') AS completed
        FROM work_item w WHERE w.programme_id = p.id AND w.state NOT IN ('WITHDRAWN', 'SUPERSEDED')) c""";

  private final Sql sql;
  private final Listing listing;

  ProgrammeRepository(Sql sql, Listing listing) {
    this.sql = sql;
    this.listing = listing;
  }

  /** A programme as the database has it, with the counts of its items. */
  record Row(
      UUID id,
      long version,
      UUID ownerId,
      UUID unitId,
      int year,
      ProgrammeState state,
      ProgrammeDto.Counts counts,
      UUID leaderId,
      Instant submittedAt,
      UUID submittedBy,
      Instant decidedAt,
      UUID decidedBy,
      String note,
      Instant createdAt,
      Instant updatedAt) {}

  Optional<Row> row(UUID id) {
    return sql.one(COLUMNS + TABLES + " WHERE p.id = ?", ProgrammeRepository::row, id);
  }

  Listing.Rows<Row> list(
      ProgrammeFilter filter,
      String sort,
      Paging paging,
      java.time.LocalDate today,
      ProgrammeRights rights) {
    Order order = Order.of(sort, ORDERS);
    Where where = new Where();
    rights.visible(where);
    if (filter.units() != null) {
      where.and("p.unit_id = ANY (?)", (Object) filter.units());
    }
    if (filter.states() != null) {
      where.and("p.state = ANY (?)", (Object) filter.states());
    }
    if (filter.leaders() != null) {
      where.and("p.leader_id = ANY (?)", (Object) filter.leaders());
    }
    where.andIf(filter.year(), "p.year = ?");
    String pin =
        Arrays.toString(filter.units())
            + filter.year()
            + Arrays.toString(filter.states())
            + Arrays.toString(filter.leaders())
            + order.word();
    return listing.read(
        new Listing.Query(COLUMNS, new Object[0], TABLES, where, order, pin),
        paging,
        today,
        ProgrammeRepository::row);
  }

  /** Several, in no order. */
  List<Row> rows(Collection<UUID> ids) {
    return sql.list(
        COLUMNS + TABLES + " WHERE p.id = ANY (?)",
        ProgrammeRepository::row,
        (Object) ids.toArray(UUID[]::new));
  }

  /** Those of one house and year that the caller reads. */
  List<Row> ofYear(int year, UUID ownerId, UUID[] units, ProgrammeRights rights) {
    Where where = new Where();
    where.and("p.year = ?", year);
    where.and("p.owner_id = ?", ownerId);
    where.andIf(units, "p.unit_id = ANY (?)");
    rights.visible(where);
    return sql.list(COLUMNS + TABLES + where.sql(), ProgrammeRepository::row, where.params());
  }

  Optional<Programme> locked(UUID id) {
    return Optional.ofNullable(
        getEntityManager().find(Programme.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<Programme> of(UUID unitId, int year) {
    return find("unitId = ?1 AND year = ?2", unitId, year).firstResultOptional();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        Sql.id(row, "id"),
        row.getLong("version"),
        Sql.id(row, "owner_id"),
        Sql.id(row, "unit_id"),
        row.getInt("year"),
        ProgrammeState.valueOf(row.getString("state")),
        new ProgrammeDto.Counts(
            row.getInt("total"), row.getInt("unplanned"), row.getInt("completed")),
        Sql.id(row, "leader_id"),
        Sql.instant(row, "submitted_at"),
        Sql.id(row, "submitted_by"),
        Sql.instant(row, "decided_at"),
        Sql.id(row, "decided_by"),
        row.getString("note"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "updated_at"));
  }
}
