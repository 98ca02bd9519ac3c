package vn.tiendo.mywork;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Post;
import vn.tiendo.daily.SubjectRights;

/** Who sits at the desk: in which units, over which, leading which organisations. */
@ApplicationScoped
class Desk {
  private static final List<PositionKind> OFFICE =
      List.of(PositionKind.OFFICER, PositionKind.DEPUTY_HEAD, PositionKind.HEAD);
  private static final List<PositionKind> HEADS =
      List.of(PositionKind.DEPUTY_HEAD, PositionKind.HEAD);

  private final Caller caller;
  private final SubjectRights rights;
  private final Sql sql;

  Desk(Caller caller, SubjectRights rights, Sql sql) {
    this.caller = caller;
    this.rights = rights;
    this.sql = sql;
  }

  /**
   * The caller, as the statements of the boxes ask about him.
   *
   * @param accounts his own, and those of the people he stands in for
   * @param offices units in which he works, there or above
   * @param headed units of which he is head or deputy head, there or above
   * @param directed organisations whose director he is
   * @param led organisations he leads, as director or deputy director
   * @param overseen organisations whose delays he sees: those he leads, or whose chief of office he
   *     is
   */
  record Sitter(
      UUID[] accounts,
      LocalDate today,
      UUID[] offices,
      UUID[] headed,
      UUID[] directed,
      UUID[] led,
      UUID[] overseen,
      boolean tracks) {

    /** His boxes, in the order in which they are shown. */
    Set<WorkBox> boxes() {
      Set<WorkBox> boxes = EnumSet.noneOf(WorkBox.class);
      if (offices.length > 0 || overseen.length == 0) {
        boxes.addAll(EnumSet.of(WorkBox.DUE, WorkBox.RETURNED, WorkBox.WAITING, WorkBox.SENT));
      }
      if (headed.length > 0) {
        boxes.addAll(EnumSet.of(WorkBox.TO_CONFIRM, WorkBox.UNASSIGNED));
      }
      if (led.length > 0 || tracks) {
        boxes.add(WorkBox.TO_DECIDE);
      }
      if (overseen.length > 0) {
        boxes.add(WorkBox.LATE);
      }
      if (led.length > 0) {
        boxes.add(WorkBox.NO_FIGURES);
      }
      return boxes;
    }
  }

  Sitter sitter() {
    UUID[] offices = rights.within(OFFICE);
    return new Sitter(
        accounts(),
        caller.today(),
        offices,
        rights.within(HEADS),
        owners(PositionKind.DIRECTOR),
        owners(PositionKind.DIRECTOR, PositionKind.DEPUTY_DIRECTOR),
        owners(PositionKind.DIRECTOR, PositionKind.DEPUTY_DIRECTOR, PositionKind.CHIEF_OF_OFFICE),
        tracks(offices));
  }

  private UUID[] accounts() {
    return Stream.concat(Stream.of(caller.actorId()), caller.rights().delegators().stream())
        .toArray(UUID[]::new);
  }

  private boolean tracks(UUID[] offices) {
    return sql.count(
            "SELECT count(*) FROM (SELECT FROM plan WHERE state = 'ISSUED' AND tracking_unit_id = ANY (?) LIMIT 1) p",
            (Object) offices)
        > 0;
  }

  private UUID[] owners(PositionKind... kinds) {
    return caller.posts().stream()
        .filter(post -> List.of(kinds).contains(post.kind()))
        .map(Post::ownerId)
        .distinct()
        .toArray(UUID[]::new);
  }
}
