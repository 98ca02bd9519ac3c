package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.calendar.PeriodNames;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.web.Messages;
import vn.tiendo.occurrence.Confirmations;
import vn.tiendo.period.ReportPeriods;
import vn.tiendo.worklist.WorkProduct;

/**
 * A plan may order the report itself, as a task of each unit. Whoever sends the report has done
 * that task: it is reported done by the same command, the report its product. Whether it is done
 * stays the leader's to confirm.
 */
@ApplicationScoped
class ReportingDuty {
  private final Confirmations confirmations;
  private final Messages messages;
  private final Sql sql;

  ReportingDuty(Confirmations confirmations, Messages messages, Sql sql) {
    this.confirmations = confirmations;
    this.messages = messages;
    this.sql = sql;
  }

  /** By the head of the unit, with the first version; what was reported done before stays so. */
  void fulfil(Report report, ReportPeriods.View period, ReportSubmission sent) {
    List<UUID> tasks = period.frozen().taskIds();
    if (sent.no > 1 || sent.onBehalf || tasks.isEmpty()) {
      return;
    }
    String name =
        period.frozen().title() + " (" + messages.say("vi", PeriodNames.of(period.key())) + ")";
    WorkProduct product = new WorkProduct(name, sent.number, sent.symbol, sent.issuedOn, null);
    String note = messages.say("vi", "report.sent");
    sql.list(
            """
            SELECT id FROM occurrence WHERE task_id = ANY (?) AND lead_unit_id = ? AND period_key = ?""",
            row -> Sql.id(row, "id"),
            tasks.toArray(UUID[]::new),
            report.unitId,
            period.key().toString())
        .forEach(id -> confirmations.requestIfAllowed(id, product, note));
  }
}
