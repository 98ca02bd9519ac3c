package vn.tiendo.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiendo.common.security.Relation;
import vn.tiendo.daily.HouseRights;

/**
 * Leaders, the chief of office and the offices that keep a plan hold meetings and keep their
 * minutes; the clerk too enters number and date of the notice; the house reads.
 */
final class MeetingRights {
  private MeetingRights() {}

  static boolean issues(Set<Relation> relations) {
    return HouseRights.drives(relations) || relations.contains(Relation.CLERK);
  }

  /** A meeting at which something was concluded was held: it is not cancelled any more. */
  static List<String> allowedActions(Set<Relation> relations, MeetingState state, int conclusions) {
    List<String> actions = new ArrayList<>();
    boolean keeps = HouseRights.drives(relations);
    boolean open = state == MeetingState.PLANNED || state == MeetingState.CLOSED;
    if (keeps && open) {
      actions.add("createMeetingConclusion");
      actions.add("editMeeting");
    }
    if (keeps && state == MeetingState.PLANNED) {
      actions.add("closeMeeting");
      if (conclusions == 0) {
        actions.add("cancelMeeting");
      }
    }
    if (issues(relations) && state == MeetingState.CLOSED) {
      actions.add("issueMeetingNotice");
    }
    return actions;
  }

  /** A conclusion that became a task or a direction lives on there: only its place changes here. */
  static List<String> conclusionActions(
      Set<Relation> relations, MeetingState state, ConclusionKind kind) {
    boolean open = state == MeetingState.PLANNED || state == MeetingState.CLOSED;
    if (!open || !HouseRights.drives(relations)) {
      return List.of();
    }
    return kind == ConclusionKind.NOTE
        ? List.of("editMeetingConclusion", "deleteMeetingConclusion")
        : List.of("editMeetingConclusion");
  }
}
