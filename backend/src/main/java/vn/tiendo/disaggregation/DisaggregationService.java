package vn.tiendo.disaggregation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;

/** Disaggregations, kept by administrators. */
@ApplicationScoped
class DisaggregationService {
  private final DisaggregationRepository disaggregations;
  private final MergePatch mergePatch;
  private final Caller caller;

  DisaggregationService(
      DisaggregationRepository disaggregations, MergePatch mergePatch, Caller caller) {
    this.disaggregations = disaggregations;
    this.mergePatch = mergePatch;
    this.caller = caller;
  }

  Page<DisaggregationDto> list(String q, String cursorText, int limit, boolean includeTotal) {
    String pin = "disaggregations " + q;
    Cursor cursor = cursorText == null ? null : Cursor.read(cursorText, pin);
    String after = cursor == null ? null : cursor.keys().getFirst();
    List<DisaggregationDto> rows = disaggregations.page(q, after, limit, actions());
    boolean more = rows.size() > limit;
    List<DisaggregationDto> shown = more ? rows.subList(0, limit) : rows;
    String next = more ? Cursor.write(caller.today(), pin, List.of(shown.getLast().code())) : null;
    return new Page<>(shown, next, includeTotal ? disaggregations.count(q) : null);
  }

  DisaggregationDto get(UUID id) {
    return DisaggregationDto.of(find(id), actions());
  }

  @Transactional
  DisaggregationDto create(NewDisaggregation wanted) {
    DisaggregationRights.requireKeeper(caller);
    if (disaggregations.count("code", wanted.code()) > 0) {
      throw Conflict.of("DUPLICATE_CODE", "disaggregation.duplicateCode");
    }
    UUID owner = caller.owners().iterator().next();
    Disaggregation added = new Disaggregation(owner, wanted.code(), wanted.edit());
    disaggregations.persistAndFlush(added);
    return DisaggregationDto.of(added, actions());
  }

  @Transactional
  DisaggregationDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    Disaggregation row = find(id);
    DisaggregationRights.requireKeeper(caller);
    IfMatch.require(ifMatch, row);
    DisaggregationEdit current = new DisaggregationEdit(row.name, row.note);
    row.edit(mergePatch.apply(patch, current, DisaggregationEdit.class));
    disaggregations.flush();
    return DisaggregationDto.of(row, actions());
  }

  private Disaggregation find(UUID id) {
    return disaggregations.findByIdOptional(id).orElseThrow(NotFound::new);
  }

  private List<String> actions() {
    return DisaggregationRights.allowedActions(caller);
  }
}
