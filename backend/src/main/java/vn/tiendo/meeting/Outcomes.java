package vn.tiendo.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.daily.HouseRights;
import vn.tiendo.daily.Pending;
import vn.tiendo.direction.Directions;
import vn.tiendo.direction.NewDirection;
import vn.tiendo.document.DocumentType;
import vn.tiendo.document.Documents;
import vn.tiendo.document.NewDocument;
import vn.tiendo.identity.People;
import vn.tiendo.lifecycle.Authority;
import vn.tiendo.lifecycle.Bound;
import vn.tiendo.lifecycle.Deadline;
import vn.tiendo.lifecycle.DeadlineType;
import vn.tiendo.plan.NewPlan;
import vn.tiendo.plan.PlanKind;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.Plans;
import vn.tiendo.task.NewCoordinator;
import vn.tiendo.task.NewTask;
import vn.tiendo.task.Tasks;
import vn.tiendo.unit.Units;

/**
 * Turns a conclusion into work: a task of the register that cites the meeting's notice, or a
 * direction of the chair.
 */
@ApplicationScoped
class Outcomes {
  private static final String REGISTER = "SO-GIAO-BAN";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int LONGEST_TITLE = 200;

  private final RegisterRepository registers;
  private final Plans plans;
  private final Tasks tasks;
  private final Directions directions;
  private final Documents documents;
  private final HouseRights house;
  private final People people;
  private final Units units;
  private final Pending pending;
  private final Caller caller;

  Outcomes(
      RegisterRepository registers,
      Plans plans,
      Tasks tasks,
      Directions directions,
      Documents documents,
      HouseRights house,
      People people,
      Units units,
      Pending pending,
      Caller caller) {
    this.registers = registers;
    this.plans = plans;
    this.tasks = tasks;
    this.directions = directions;
    this.documents = documents;
    this.house = house;
    this.people = people;
    this.units = units;
    this.pending = pending;
    this.caller = caller;
  }

  /** The notice as a document without number and date, which the clerk enters at the end. */
  UUID document(Meeting meeting) {
    if (meeting.documentId == null) {
      String about =
          "Kết luận của " + chair(meeting) + " tại " + meeting.title + " ngày " + day(meeting);
      UUID root = house.rootOf(meeting.ownerId);
      NewDocument notice =
          new NewDocument(
              null,
              DocumentType.NOTICE,
              null,
              null,
              units.ref(root).name(),
              null,
              null,
              null,
              about,
              null,
              null,
              null,
              null,
              null,
              null,
              null);
      Violations violations = new Violations();
      meeting.documentId = documents.register(notice, meeting.ownerId, root, violations);
      violations.throwIfAny();
      // Whether a document can be cited is asked of the database.
      pending.write();
    }
    return meeting.documentId;
  }

  private static String day(Meeting meeting) {
    return DAY.format(meeting.heldOn);
  }

  private String chair(Meeting meeting) {
    String position = people.ref(meeting.chairId).position();
    String name = people.ref(meeting.chairId).fullName();
    return "đồng chí " + name + (position == null ? "" : " – " + position);
  }

  /**
   * @throws RuleBroken when there is no register and nobody to keep a new one
   */
  UUID task(Meeting meeting, NewConclusion wanted) {
    UUID document = document(meeting);
    UUID register = register(meeting);
    PlanView plan = plans.find(register).orElseThrow();
    String prefix = "KL-" + meeting.heldOn.toString().replace("-", "") + ".";
    boolean past = meeting.heldOn.isBefore(caller.today());
    boolean within = past && !meeting.heldOn.isBefore(plan.startsOn());
    NewTask task =
        new NewTask(
            register,
            null,
            prefix + (registers.tasks(register, prefix) + 1),
            title(wanted),
            wanted.content(),
            null,
            wanted.unit(),
            coordinators(wanted),
            null,
            deadline(meeting, wanted.dueOn()),
            meeting.chairId,
            null,
            false,
            false,
            null,
            List.of(document),
            null,
            within ? meeting.heldOn : null);
    return tasks.create(task);
  }

  private static List<NewCoordinator> coordinators(NewConclusion wanted) {
    return wanted.coordinators() == null
        ? List.of()
        : wanted.coordinators().stream().map(unit -> new NewCoordinator(unit, null)).toList();
  }

  private UUID register(Meeting meeting) {
    if (meeting.registerId == null) {
      meeting.registerId =
          registers.open(meeting.ownerId, REGISTER).orElseGet(() -> newRegister(meeting));
    }
    return meeting.registerId;
  }

  private UUID newRegister(Meeting meeting) {
    RegisterRepository.Keepers keepers =
        registers
            .keepers(meeting.ownerId)
            .orElseThrow(() -> RuleBroken.at("/kind", "NO_REGISTER", "meeting.noRegister"));
    Violations violations = new Violations();
    UUID made =
        plans.bringIn(
            new NewPlan(
                REGISTER,
                PlanKind.REGISTER,
                "Sổ theo dõi kết luận giao ban",
                null,
                null,
                LocalDate.of(meeting.heldOn.getYear(), 1, 1),
                null,
                house.rootOf(meeting.ownerId).toString(),
                keepers.tracking().toString(),
                keepers.consolidating().toString(),
                null),
            violations);
    violations.throwIfAny();
    return made;
  }

  private Deadline deadline(Meeting meeting, LocalDate dueOn) {
    if (dueOn == null) {
      return new Deadline(
          DeadlineType.NONE,
          "Kết luận không nêu thời hạn",
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null);
    }
    Authority authority =
        people
                .positionIn(meeting.chairId, house.rootOf(meeting.ownerId))
                .filter(PositionKind.DIRECTOR.name()::equals)
                .isPresent()
            ? Authority.DIRECTOR
            : Authority.DEPUTY_IN_CHARGE;
    return new Deadline(
        DeadlineType.FIXED,
        "Chậm nhất ngày " + DAY.format(dueOn),
        null,
        dueOn,
        Bound.BY,
        null,
        null,
        null,
        authority,
        authority);
  }

  /** The first sentence, cut at a word. */
  private static String title(NewConclusion wanted) {
    if (wanted.title() != null) {
      return wanted.title();
    }
    String line = wanted.content().strip().split("\\R|(?<=[.;])\\s")[0].strip();
    String bare = line.replaceAll("[.;]+$", "");
    if (bare.length() <= LONGEST_TITLE) {
      return bare;
    }
    int cut = bare.lastIndexOf(' ', LONGEST_TITLE);
    return bare.substring(0, cut > 0 ? cut : LONGEST_TITLE) + "…";
  }

  /** On a task or indicator, to its lead unless a unit is named; else to the unit. */
  UUID direction(Meeting meeting, NewConclusion wanted) {
    boolean onUnit = wanted.taskId() == null && wanted.indicatorId() == null;
    boolean ahead = meeting.heldOn.isAfter(caller.today());
    return directions.conclude(
        new NewDirection(
            wanted.taskId(),
            wanted.indicatorId(),
            onUnit ? wanted.unit() : null,
            wanted.content(),
            ahead ? caller.today() : meeting.heldOn,
            meeting.chairId,
            wanted.dueOn(),
            document(meeting),
            wanted.unit() == null ? null : List.of(wanted.unit()),
            null),
        meeting.ownerId);
  }
}
