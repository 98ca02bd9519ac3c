package vn.tiendo.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.bulk.BulkCommandDto.Row;
import vn.tiendo.bulk.BulkCommandDto.Status;
import vn.tiendo.common.bulk.BulkDoer;
import vn.tiendo.common.bulk.BulkOrder;
import vn.tiendo.common.bulk.BulkOrder.Target;
import vn.tiendo.common.problem.ApiException;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;

/**
 * Tries each row under its own right, inside one transaction: a refused row goes back to its
 * savepoint.
 */
@ApplicationScoped
class BulkService {
  private final List<BulkDoer> doers;
  private final Savepoint savepoint;
  private final Refusals refusals;
  private final BulkRepository commands;
  private final ObjectMapper mapper;

  BulkService(
      @All List<BulkDoer> doers,
      Savepoint savepoint,
      Refusals refusals,
      BulkRepository commands,
      ObjectMapper mapper) {
    this.doers = doers;
    this.savepoint = savepoint;
    this.refusals = refusals;
    this.commands = commands;
    this.mapper = mapper;
  }

  /**
   * @throws RuleBroken for arguments that the command does not take or lacks, and rows that it is
   *     not for
   * @throws NotAllowed when the caller may do it with none of the rows
   * @throws NotFound when he may know of none of them
   */
  @Transactional
  BulkCommandDto carryOut(NewBulkCommand wanted) {
    JsonNode arguments = mapper.valueToTree(wanted.argumentsOrNone());
    check(wanted, arguments);
    Map<BulkDoer, BulkDoer.Run> runs = begin(wanted);
    savepoint.set("command");
    Map<Target, ApiException> refused = tryEach(wanted, runs);
    requireAnyRight(wanted, refused);
    boolean heldBack = wanted.modeOrUsual() == NewBulkCommand.Mode.ATOMIC && !refused.isEmpty();
    UUID made = null;
    if (heldBack) {
      savepoint.back("command");
    } else if (refused.size() < wanted.targets().size()) {
      made = end(runs.values());
    }
    UUID id = commands.store(wanted, arguments, rows(wanted, refused, heldBack), made);
    return get(id);
  }

  private Map<Target, ApiException> tryEach(
      NewBulkCommand wanted, Map<BulkDoer, BulkDoer.Run> runs) {
    Map<Target, ApiException> refused = new LinkedHashMap<>();
    for (Target target : wanted.targets()) {
      savepoint.set("row");
      try {
        runs.get(doer(wanted, target)).one(target);
        savepoint.keep("row");
      } catch (ApiException e) {
        savepoint.back("row");
        refused.put(target, e);
      }
    }
    return refused;
  }

  private static UUID end(Collection<BulkDoer.Run> runs) {
    try {
      return runs.stream().map(BulkDoer.Run::all).filter(Objects::nonNull).findFirst().orElse(null);
    } catch (RuleBroken e) {
      throw Refusals.inArguments(e);
    }
  }

  BulkCommandDto get(UUID id) {
    return commands.find(id).orElseThrow(NotFound::new);
  }

  private Map<BulkDoer, BulkDoer.Run> begin(NewBulkCommand wanted) {
    Map<BulkDoer, List<Target>> parts = new LinkedHashMap<>();
    wanted
        .targets()
        .forEach(t -> parts.computeIfAbsent(doer(wanted, t), d -> new ArrayList<>()).add(t));
    Map<BulkDoer, BulkDoer.Run> runs = new LinkedHashMap<>();
    try {
      parts.forEach(
          (doer, targets) ->
              runs.put(
                  doer,
                  doer.begin(new BulkOrder(wanted.command(), wanted.argumentsOrNone(), targets))));
    } catch (RuleBroken e) {
      throw Refusals.inArguments(e);
    }
    return runs;
  }

  private void check(NewBulkCommand wanted, JsonNode arguments) {
    Violations violations = new Violations();
    arguments
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!wanted.command().takes(name)) {
                violations.add("/arguments/" + name, "NOT_FOR_COMMAND", "bulk.notTaken");
              }
            });
    wanted.command().required().stream()
        .filter(name -> !arguments.has(name))
        .sorted()
        .forEach(name -> violations.add("/arguments/" + name, "REQUIRED", "bulk.required", name));
    for (int i = 0; i < wanted.targets().size(); i++) {
      if (doer(wanted, wanted.targets().get(i)) == null) {
        violations.add("/targets/" + i + "/kind", "NOT_FOR_COMMAND", "bulk.notForKind");
      }
    }
    violations.throwIfAny();
  }

  private BulkDoer doer(NewBulkCommand wanted, Target target) {
    return doers.stream()
        .filter(doer -> doer.does(wanted.command(), target.kind()))
        .findFirst()
        .orElse(null);
  }

  /** Then it is no result but a refusal, and whoever stands in for others is tried as they. */
  private static void requireAnyRight(NewBulkCommand wanted, Map<Target, ApiException> refused) {
    if (refused.size() < wanted.targets().size()) {
      return;
    }
    boolean noRight =
        refused.values().stream().allMatch(e -> e instanceof NotAllowed || e instanceof NotFound);
    if (noRight) {
      throw refused.values().stream()
          .filter(NotAllowed.class::isInstance)
          .findFirst()
          .orElseGet(() -> refused.values().iterator().next());
    }
  }

  private List<Row> rows(
      NewBulkCommand wanted, Map<Target, ApiException> refused, boolean heldBack) {
    Status otherwise = heldBack ? Status.HELD_BACK : Status.DONE;
    return wanted.targets().stream()
        .map(
            t ->
                refused.containsKey(t)
                    ? new Row(t.kind(), t.id(), Status.REFUSED, refusals.of(refused.get(t)))
                    : new Row(t.kind(), t.id(), otherwise, null))
        .toList();
  }
}
