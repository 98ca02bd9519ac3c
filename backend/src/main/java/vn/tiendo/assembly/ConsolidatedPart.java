package vn.tiendo.assembly;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

/** What a person wrote under a heading, and what was assembled there when he did. */
@Entity
class ConsolidatedPart extends Tracked {
  UUID consolidatedId;
  String code;
  String text;
  String editedFrom;

  protected ConsolidatedPart() {}

  ConsolidatedPart(UUID consolidatedId, String code) {
    this.consolidatedId = consolidatedId;
    this.code = code;
  }

  void write(String words, String assembled) {
    text = words;
    editedFrom = assembled;
  }
}
