package vn.tiendo.assembly;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.compilation.Body;

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

  /** Do these words stand in it, however they are broken into lines? */
  boolean says(String words) {
    return Body.folded(text).contains(Body.folded(words));
  }

  void write(String words, String assembled) {
    text = words;
    editedFrom = assembled;
  }
}
