package vn.tiendo.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.bulk.BulkCommandDto.Refusal;
import vn.tiendo.common.problem.ApiException;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violation;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Messages;
import vn.tiendo.common.web.Problem;

/** Says in the caller's words why a row was refused. */
@ApplicationScoped
class Refusals {
  private static final String ARGUMENTS = "/arguments";

  private final Messages messages;
  private final Caller caller;

  Refusals(Messages messages, Caller caller) {
    this.messages = messages;
    this.caller = caller;
  }

  Refusal of(ApiException refused) {
    String said = messages.say(caller.language(), refused.text());
    return switch (refused) {
      case NotFound e -> new Refusal(404, "NOT_FOUND", said, null, null, null);
      case Conflict e ->
          new Refusal(409, e.code(), said, e.currentState(), e.allowedActions(), null);
      case RuleBroken e -> broken(e);
      default -> new Refusal(403, "NOT_ALLOWED", said, null, null, null);
    };
  }

  /** What a row says is wrong, at its place in the command. */
  static RuleBroken inArguments(RuleBroken broken) {
    return new RuleBroken(broken.violations().stream().map(Refusals::placed).toList());
  }

  private static Violation placed(Violation v) {
    return new Violation(ARGUMENTS + v.pointer(), v.parameter(), v.code(), v.text());
  }

  private Refusal broken(RuleBroken broken) {
    List<Problem.Item> items =
        inArguments(broken).violations().stream()
            .map(
                v ->
                    new Problem.Item(
                        v.pointer(),
                        v.parameter(),
                        v.code(),
                        messages.say(caller.language(), v.text())))
            .toList();
    String said = items.stream().map(Problem.Item::message).collect(Collectors.joining(" "));
    return new Refusal(400, "INVALID_REQUEST", said, null, null, items);
  }
}
