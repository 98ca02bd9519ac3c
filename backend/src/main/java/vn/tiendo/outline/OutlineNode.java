package vn.tiendo.outline;

import java.util.List;

/**
 * One heading of an outline.
 *
 * @param code unique in the outline and stable, such as II.1: reports of several periods are
 *     compared by it
 * @param number as printed before the title
 * @param level from 1
 * @param prompt what is asked, in a sentence; may be null
 * @param required a report is not sent while it is empty
 * @param prefill what a text begins with, null for nothing
 * @param mostLines so many lines of the units' words come into the organisation's report by
 *     themselves, under each heading of the plan where it has tasks; null: all
 * @param addressees of proposals only those that name one of these come in; null or empty: all
 */
public record OutlineNode(
    String code,
    String number,
    String title,
    int level,
    Content content,
    AskedOf askedOf,
    String prompt,
    boolean required,
    Prefill prefill,
    Integer mostLines,
    List<String> addressees) {

  /** What stands under a heading. */
  public enum Content {
    TEXT,
    INDICATORS,
    TASKS,
    TASK_FIGURES,
    /** A heading only. */
    NONE
  }

  /** Who writes it: the units, the office that consolidates, or both. */
  public enum AskedOf {
    UNIT,
    DEPARTMENT,
    BOTH
  }

  /** From what a text is made before anybody has written it. */
  public enum Prefill {
    DIFFICULTIES,
    PROPOSALS,
    NEXT_YEAR
  }

  /** Does a unit write a text here? */
  public boolean textOfUnit() {
    return content == Content.TEXT && askedOf != AskedOf.DEPARTMENT;
  }
}
