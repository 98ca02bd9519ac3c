package vn.tiendo.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.daily.Days;
import vn.tiendo.daily.Letter;

@Entity
class Reminder extends Tracked {
  UUID ownerId;

  @Enumerated(EnumType.STRING)
  Channel channel;

  String content;
  LocalDate sentOn;
  UUID sentBy;
  LocalDate answerBy;
  String letterNumber;
  String letterSymbol;
  LocalDate letterIssuedOn;
  String letterLink;
  String searchText;

  protected Reminder() {}

  Reminder(UUID ownerId, NewReminder wanted, UUID sentBy, LocalDate sentOn) {
    this.ownerId = ownerId;
    this.sentBy = sentBy;
    this.sentOn = sentOn;
    channel = wanted.channel();
    content = wanted.content();
    answerBy = wanted.answerBy() == null ? Days.NEVER : wanted.answerBy();
    letter(wanted.letter());
  }

  void letter(Letter letter) {
    letterNumber = letter == null ? null : letter.number();
    letterSymbol = letter == null ? null : letter.symbol();
    letterIssuedOn = letter == null ? null : letter.issuedOn();
    letterLink = letter == null ? null : letter.link();
    searchText = SearchKeys.of(content, letterNumber, letterSymbol);
  }

  Letter letter() {
    return Letter.of(letterNumber, letterSymbol, letterIssuedOn, letterLink);
  }
}
