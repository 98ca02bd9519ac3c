package vn.tiendo.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.mywork.WaitingWork;

/**
 * @param subject what it is about; null for a summary
 * @param title of the subject, as it was then
 * @param actor who did it; null for what time did
 * @param digest what a summary counted, by box of My work
 */
record NotificationDto(
    UUID id,
    NotificationReason reason,
    Subject subject,
    String title,
    String note,
    LocalDate dueOn,
    PersonRef actor,
    List<WaitingWork.Waiting> digest,
    Instant createdAt,
    Instant readAt) {

  /**
   * @param taskId the task it belongs to, where it belongs to one
   */
  record Subject(String type, UUID id, UUID taskId) {}
}
