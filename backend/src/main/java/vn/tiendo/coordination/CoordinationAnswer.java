package vn.tiendo.coordination;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.daily.Letter;

@Entity
class CoordinationAnswer extends Tracked {
  UUID coordinationAskId;
  String content;
  String letterNumber;
  String letterSymbol;
  LocalDate letterIssuedOn;
  String letterLink;
  LocalDate answeredOn;
  boolean complete;
  UUID recordedBy;
  boolean onBehalf;

  CoordinationAnswer() {}

  CoordinationAnswer(
      CoordinationAsk ask, NewAskAnswer answer, LocalDate on, UUID by, boolean onBehalf) {
    coordinationAskId = ask.id();
    content = answer.content();
    Letter letter = answer.letter();
    if (letter != null) {
      letterNumber = letter.number();
      letterSymbol = letter.symbol();
      letterIssuedOn = letter.issuedOn();
      letterLink = letter.link();
    }
    answeredOn = on;
    complete = answer.closes();
    recordedBy = by;
    this.onBehalf = onBehalf;
  }
}
