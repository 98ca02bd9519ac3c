package vn.tiendo.reminder;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.bulk.BulkDoer;
import vn.tiendo.common.bulk.BulkOrder;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.MyActions;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.HouseRights;
import vn.tiendo.daily.Paging;
import vn.tiendo.paper.PaperFile;

@ApplicationScoped
class ReminderService implements MyActions {
  private final ReminderRepository reminders;
  private final CandidateRepository candidates;
  private final ReminderReader reader;
  private final ReminderPaper paper;
  private final ReminderMail mails;
  private final HouseRights house;
  private final MergePatch mergePatch;
  private final EntityManager entities;
  private final Caller caller;

  ReminderService(
      ReminderRepository reminders,
      CandidateRepository candidates,
      ReminderReader reader,
      ReminderPaper paper,
      ReminderMail mails,
      HouseRights house,
      MergePatch mergePatch,
      EntityManager entities,
      Caller caller) {
    this.reminders = reminders;
    this.candidates = candidates;
    this.reader = reader;
    this.paper = paper;
    this.mails = mails;
    this.house = house;
    this.mergePatch = mergePatch;
    this.entities = entities;
    this.caller = caller;
  }

  Page<CandidateDto> candidates(CandidateFilter filter, Paging paging) {
    house.requireDriver(house.own());
    return reader.candidates(filter, paging);
  }

  Page<ReminderDto> list(ReminderFilter filter, String sort, Paging paging, LocalDate asOf) {
    return reader.list(filter, sort, paging, asOf);
  }

  ReminderDto get(UUID id) {
    return reader.dto(id);
  }

  PaperFile document(UUID id) {
    return paper.letter(reader.dto(id), house.rootOf(reminders.findById(id).ownerId));
  }

  @Transactional
  ReminderDto create(NewReminder wanted) {
    UUID owner = house.own();
    house.requireDriver(owner);
    Violations violations = new Violations();
    check(wanted, violations);
    List<Candidate> about = about(wanted.about(), owner, violations);
    violations.throwIfAny();
    return reader.dto(write(owner, wanted, about));
  }

  private UUID write(UUID owner, NewReminder wanted, List<Candidate> about) {
    Reminder reminder = new Reminder(owner, wanted, caller.actorId(), caller.today());
    reminders.persist(reminder);
    for (int i = 0; i < about.size(); i++) {
      entities.persist(new ReminderItem(reminder, i + 1, about.get(i)));
    }
    if (wanted.channel() == Channel.EMAIL) {
      mails.send(reader.dto(reminder.id()));
    }
    return reminder.id();
  }

  /**
   * One reminder about those of the rows that can be chased about, in the transaction that runs.
   *
   * @throws RuleBroken for what is wrong with the reminder itself
   * @throws NotAllowed when the caller chases nobody
   */
  BulkDoer.Run chase(NewReminder wanted) {
    UUID owner = house.own();
    house.requireDriver(owner);
    Violations violations = new Violations();
    check(wanted, violations);
    violations.throwIfAny();
    List<Candidate> known = known(wanted.about(), owner);
    List<Candidate> about = new ArrayList<>();
    return new BulkDoer.Run() {
      @Override
      public void one(BulkOrder.Target target) {
        List<Candidate> lines = known.stream().filter(c -> c.id().equals(target.id())).toList();
        if (lines.isEmpty()) {
          throw RuleBroken.at("", "NOTHING_TO_CHASE", "reminder.nothingToChase");
        }
        about.addAll(lines);
      }

      @Override
      public UUID all() {
        return write(owner, wanted, about);
      }
    };
  }

  private void check(NewReminder wanted, Violations violations) {
    if (wanted.answerBy() != null && wanted.answerBy().isBefore(caller.today())) {
      violations.add("/answerBy", "IN_PAST", "reminder.answerByInPast");
    }
    if (wanted.letter() != null && wanted.channel() != Channel.LETTER) {
      violations.add("/letter", "NOT_A_LETTER", "reminder.notALetter");
    }
    mails.check(wanted.channel(), violations);
  }

  /** Who is chased follows from what the chase is about, as it stands now. */
  private List<Candidate> about(List<NewReminder.About> wanted, UUID owner, Violations violations) {
    List<Candidate> known = known(wanted, owner);
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      NewReminder.About one = wanted.get(i);
      List<Candidate> lines =
          known.stream().filter(c -> c.kind() == one.kind() && c.id().equals(one.id())).toList();
      if (lines.isEmpty()) {
        violations.add("/about/" + i, "NOTHING_TO_CHASE", "reminder.nothingToChase");
      }
      found.addAll(lines);
    }
    return found;
  }

  private List<Candidate> known(List<NewReminder.About> wanted, UUID owner) {
    return candidates.of(
        wanted.stream().map(NewReminder.About::id).toList(), reader.today(), new UUID[] {owner});
  }

  @Transactional
  ReminderDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    ReminderDto seen = reader.dto(id);
    Reminder reminder = reminders.locked(id).orElseThrow(NotFound::new);
    Set<Relation> relations =
        ReminderRights.relations(
            house.relations(reminder.ownerId), reminder.sentBy, caller.actorId());
    if (!ReminderRights.edits(relations)) {
      throw new NotAllowed("reminder.onlySender");
    }
    IfMatch.require(ifMatch, reminder);
    if (reminder.channel != Channel.LETTER) {
      throw Conflict.state(reminder.channel, seen.allowedActions(), "reminder.notALetter");
    }
    ReminderEdit edit =
        mergePatch.apply(patch, new ReminderEdit(reminder.letter()), ReminderEdit.class);
    reminder.letter(edit.letter());
    return reader.dto(id);
  }

  @Override
  public List<String> mine() {
    return house.drivesOwn() ? List.of("createReminder") : List.of();
  }
}
