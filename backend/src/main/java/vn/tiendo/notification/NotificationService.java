package vn.tiendo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Paging;
import vn.tiendo.identity.People;

/** Everybody reads his own; nobody another's. */
@ApplicationScoped
class NotificationService {
  private final NotificationRepository notifications;
  private final People people;
  private final Caller caller;
  private final Clock clock;

  NotificationService(
      NotificationRepository notifications, People people, Caller caller, Clock clock) {
    this.notifications = notifications;
    this.people = people;
    this.caller = caller;
    this.clock = clock;
  }

  Page<NotificationDto> list(Boolean read, String[] reasons, Paging paging) {
    return notifications
        .list(caller.actorId(), read, reasons, paging, caller.today())
        .map(this::dto);
  }

  /** What is not the caller's is not touched, and not told apart from what does not exist. */
  @Transactional
  ReadingResult read(Reading reading) {
    boolean listed = reading.ids() != null;
    if (listed == (reading.upTo() != null)) {
      throw RuleBroken.at("", "ONE_OF", "notification.oneOf");
    }
    int marked =
        listed
            ? notifications.read(caller.actorId(), reading.ids(), clock.instant())
            : notifications.readUpTo(caller.actorId(), reading.upTo(), clock.instant());
    return new ReadingResult(marked, notifications.unread(caller.actorId()));
  }

  private NotificationDto dto(NotificationRepository.Row row) {
    return new NotificationDto(
        row.id(),
        row.reason(),
        row.subjectId() == null
            ? null
            : new NotificationDto.Subject(row.subjectType(), row.subjectId(), row.taskId()),
        row.title(),
        row.note(),
        row.dueOn(),
        people.ref(row.actorId()),
        row.digest(),
        row.createdAt(),
        row.readAt());
  }
}
