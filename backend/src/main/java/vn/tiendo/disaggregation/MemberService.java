package vn.tiendo.disaggregation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;

/** Members of a disaggregation; a handful to a few hundred each, so pages are cut in memory. */
@ApplicationScoped
class MemberService {
  private final DisaggregationRepository disaggregations;
  private final MemberRepository repository;
  private final Members members;
  private final MergePatch mergePatch;
  private final Caller caller;
  private final Clock clock;

  MemberService(
      DisaggregationRepository disaggregations,
      MemberRepository repository,
      Members members,
      MergePatch mergePatch,
      Caller caller,
      Clock clock) {
    this.disaggregations = disaggregations;
    this.repository = repository;
    this.members = members;
    this.mergePatch = mergePatch;
    this.caller = caller;
    this.clock = clock;
  }

  Page<DisaggregationMemberDto> list(
      UUID disaggregationId, PeriodKey period, LocalDate asOf, Paging paging) {
    find(disaggregationId);
    String pin = "members " + disaggregationId + period + asOf;
    Cursor cursor = paging.cursor() == null ? null : Cursor.read(paging.cursor(), pin);
    int from = cursor == null ? 0 : Integer.parseInt(cursor.keys().getFirst());
    LocalDate on = day(asOf);
    List<DisaggregationMember> all = inPeriod(disaggregationId, period);
    int to = Math.min(all.size(), from + paging.limit());
    List<String> actions = DisaggregationRights.memberActions(caller);
    List<DisaggregationMemberDto> shown =
        all.subList(Math.min(from, to), to).stream()
            .map(m -> DisaggregationMemberDto.of(m, on, actions))
            .toList();
    String next = to < all.size() ? Cursor.write(on, pin, List.of(String.valueOf(to))) : null;
    return new Page<>(shown, next, paging.includeTotal() ? (long) all.size() : null);
  }

  private List<DisaggregationMember> inPeriod(UUID disaggregationId, PeriodKey period) {
    List<DisaggregationMember> all = repository.of(disaggregationId);
    if (period == null) {
      return all;
    }
    Map<UUID, DisaggregationMember> byId =
        all.stream().collect(Collectors.toMap(DisaggregationMember::id, Function.identity()));
    return members
        .denominators(List.of(disaggregationId), List.of(period))
        .get(new Members.Cut(disaggregationId, period))
        .stream()
        .map(byId::get)
        .toList();
  }

  DisaggregationMemberDto get(UUID id, LocalDate asOf) {
    return dto(member(id), day(asOf));
  }

  @Transactional
  DisaggregationMemberDto create(UUID disaggregationId, IfMatch ifMatch, NewMember wanted) {
    Disaggregation parent = find(disaggregationId);
    DisaggregationRights.requireKeeper(caller);
    IfMatch.honour(ifMatch, parent);
    check(wanted.edit());
    if (members.memberIdOf(disaggregationId, wanted.code()).isPresent()) {
      throw Conflict.of("DUPLICATE_CODE", "disaggregation.duplicateMember");
    }
    DisaggregationMember added = members.add(disaggregationId, wanted);
    parent.touch(clock.instant());
    repository.flush();
    return dto(added, caller.today());
  }

  @Transactional
  DisaggregationMemberDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    DisaggregationMember row = member(id);
    DisaggregationRights.requireKeeper(caller);
    IfMatch.require(ifMatch, row);
    MemberEdit edit = mergePatch.apply(patch, row.asEdit(), MemberEdit.class);
    check(edit);
    row.edit(edit);
    find(row.disaggregationId).touch(clock.instant());
    repository.flush();
    return dto(row, caller.today());
  }

  /**
   * @throws RuleBroken with everything wrong with it
   */
  private static void check(MemberEdit edit) {
    Violations violations = new Violations();
    edit.check("", violations);
    violations.throwIfAny();
  }

  private DisaggregationMemberDto dto(DisaggregationMember row, LocalDate on) {
    return DisaggregationMemberDto.of(row, on, DisaggregationRights.memberActions(caller));
  }

  private Disaggregation find(UUID id) {
    return disaggregations.findByIdOptional(id).orElseThrow(NotFound::new);
  }

  private DisaggregationMember member(UUID id) {
    return repository.findByIdOptional(id).orElseThrow(NotFound::new);
  }

  private LocalDate day(LocalDate asOf) {
    return asOf == null ? caller.today() : asOf;
  }
}
