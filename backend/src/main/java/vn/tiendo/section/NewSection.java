package vn.tiendo.section;

import java.util.List;
import java.util.UUID;
import vn.tiendo.anchor.SourceQuote;

/**
 * A section to be added.
 *
 * @param number as printed: "1"; the code names it within the plan: "II.1"
 * @param afterSectionId the sibling it follows; null: it comes last
 */
public record NewSection(
    String code,
    String number,
    String title,
    UUID parentId,
    UUID afterSectionId,
    List<SourceQuote> sources) {}
