package vn.tiendo.exchange;

import java.time.LocalDate;
import vn.tiendo.common.problem.Violations;

/**
 * Everything about a file that its schema cannot say, found at once; units are checked by their own
 * feature.
 */
final class FileCheck {
  private FileCheck() {}

  /**
   * @param today nothing may be in force from a later day
   */
  static void run(ImportedFile file, Known known, LocalDate today, Violations violations) {
    new CodeCheck(file, violations).run();
    new ReferenceCheck(file, known, violations).run();
    new QuoteCheck(file, known, violations).run();
    new DateCheck(file, today, violations).run();
    new FigureCheck(file, known, violations).run();
  }
}
