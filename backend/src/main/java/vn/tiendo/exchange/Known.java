package vn.tiendo.exchange;

import java.util.Optional;
import vn.tiendo.anchor.SourceText;
import vn.tiendo.common.time.PeriodKey;

/** What an import file may refer to although it does not bring it. */
interface Known {
  boolean unit(String code);

  boolean unitClass(String code);

  boolean document(String code);

  /** The stored text; empty when there is no such document, or it has none. */
  Optional<SourceText> text(String documentCode);

  boolean disaggregation(String code);

  boolean member(String disaggregationCode, String memberCode);

  /** Whether the member is one on at least one day of the period. */
  boolean memberHolds(String disaggregationCode, String memberCode, PeriodKey period);
}
