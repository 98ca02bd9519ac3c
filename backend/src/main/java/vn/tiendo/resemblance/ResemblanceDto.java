package vn.tiendo.resemblance;

import java.util.List;
import java.util.UUID;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.similarity.Likeness;

/**
 * How far a report repeats earlier ones.
 *
 * @param against the period it is compared with; null when there is none
 */
record ResemblanceDto(UUID reportId, PeriodKey against, List<Words> texts, List<Flat> figures) {

  /**
   * A text beside that of the last period.
   *
   * @param part text, result, difficulty or proposal
   * @param percent whole per cent, never rounded up
   */
  record Words(
      String field, String title, String part, Likeness.Kind kind, int percent, String said) {}

  /**
   * A figure that has stood still.
   *
   * @param periods for how many, this one included
   */
  record Flat(String field, String name, int periods) {}
}
