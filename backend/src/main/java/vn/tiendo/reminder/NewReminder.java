package vn.tiendo.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.daily.Letter;

/**
 * @param answerBy by when an answer is wanted, or null
 */
record NewReminder(
    Channel channel, String content, LocalDate answerBy, Letter letter, List<About> about) {
  /** One of the things that can be chased about today. */
  record About(ChaseKind kind, UUID id) {}
}
