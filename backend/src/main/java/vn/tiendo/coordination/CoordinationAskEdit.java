package vn.tiendo.coordination;

import java.time.LocalDate;
import vn.tiendo.daily.Letter;

record CoordinationAskEdit(String content, LocalDate dueOn, Letter letter) {
  static CoordinationAskEdit of(CoordinationAsk ask) {
    Letter letter =
        Letter.of(ask.letterNumber, ask.letterSymbol, ask.letterIssuedOn, ask.letterLink);
    return new CoordinationAskEdit(ask.content, ask.dueOn, letter);
  }
}
