package vn.tiendo.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.plan.PlanView;

/** A feature whose governed fields an amendment may change. */
public interface Amendable {
  /** Is the change one of this feature's? */
  boolean handles(AmendmentChange change);

  /**
   * Writes the change, valid from the day, and the history before it.
   *
   * @param documentId the document that orders it; readable by the caller
   * @param pointer JSON Pointer of the change, for what is wrong with it
   * @return each field that differs now, in words; empty when something is wrong or nothing differs
   */
  List<AmendedField> amend(
      PlanView plan,
      AmendmentChange change,
      LocalDate effectiveOn,
      UUID documentId,
      String pointer,
      Violations violations);
}
