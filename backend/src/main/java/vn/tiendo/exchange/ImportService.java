package vn.tiendo.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violation;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.contract.FileSchema;
import vn.tiendo.common.web.contract.StrictJson;
import vn.tiendo.exchange.ImportRepository.Kept;
import vn.tiendo.identity.People;
import vn.tiendo.plan.PlanState;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Units;

/** Imports: all of a file or nothing, and the same content twice is once. */
@ApplicationScoped
class ImportService {
  /**
   * @param fresh false: this content was imported before, and nothing was written now
   */
  record Answer(ImportDto result, boolean fresh) {}

  private static final FileSchema SCHEMA = FileSchema.at("/schemas/tiendo-plan-1.schema.json");
  private static final int DIFFERENCES_TOLD = 10;

  private final ImportRepository imports;
  private final ImportRights rights;
  private final PlanBringer bringer;
  private final Holdings holdings;
  private final Plans plans;
  private final Units units;
  private final People people;
  private final ObjectMapper mapper;
  private final EntityManager entities;
  private final Caller caller;

  ImportService(
      ImportRepository imports,
      ImportRights rights,
      PlanBringer bringer,
      Holdings holdings,
      Plans plans,
      Units units,
      People people,
      ObjectMapper mapper,
      EntityManager entities,
      Caller caller) {
    this.imports = imports;
    this.rights = rights;
    this.bringer = bringer;
    this.holdings = holdings;
    this.plans = plans;
    this.units = units;
    this.people = people;
    this.mapper = mapper;
    this.entities = entities;
    this.caller = caller;
  }

  /**
   * @param body as {@link StrictJson} reads it
   * @throws RuleBroken with everything wrong with the file
   * @throws Conflict when the plan is issued and the file says something else
   */
  @Transactional
  Answer bring(ObjectNode body) {
    ImportedFile file = read(body);
    if (rights.relations(file.plan()).isEmpty()) {
      throw new NotAllowed("exchange.notAllowed");
    }
    imports.lock(file.plan().code());
    JsonNode content = Canonical.of(body);
    String hash = Canonical.hash(content);
    UUID ownerId = units.idOf(file.plan().ownerUnitCode()).map(units::ownerOf).orElse(null);
    Optional<PlanView> present =
        ownerId == null ? Optional.empty() : plans.find(ownerId, file.plan().code());
    if (present.isPresent()) {
      Kept last = lastImport(present.get());
      if (last.contentHash().equals(hash)) {
        return new Answer(dto(last), false);
      }
      requireDraft(present.get(), last, content);
    }
    Violations violations = new Violations();
    FileCheck.run(file, holdings.of(ownerId), caller.today(), violations);
    Bringing bringing = new Bringing(file, violations);
    bringer.bring(bringing, present.map(PlanView::id).orElse(null));
    entities.flush();
    UUID id = imports.store(bringing, hash, content.toString());
    return new Answer(dto(imports.find(id).orElseThrow()), true);
  }

  ImportDto get(UUID id) {
    return dto(visible(id));
  }

  Page<ImportRowDto> rows(UUID id, String cursor, int limit, boolean includeTotal) {
    Kept kept = visible(id);
    String pin = "import " + id;
    int after = cursor == null ? 0 : Integer.parseInt(Cursor.read(cursor, pin).keys().getFirst());
    List<ImportRowDto> found = imports.rows(id, after, limit + 1);
    String next =
        found.size() > limit
            ? Cursor.write(caller.today(), pin, List.of(Integer.toString(after + limit)))
            : null;
    Long total = includeTotal ? (long) kept.created() + kept.unchanged() : null;
    return new Page<>(found.stream().limit(limit).toList(), next, total);
  }

  private ImportedFile read(ObjectNode body) {
    List<Violation> faults = SCHEMA.check(body);
    if (!faults.isEmpty()) {
      throw new RuleBroken(faults);
    }
    try {
      return mapper.treeToValue(body, ImportedFile.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "the format's schema lets through what its records cannot hold", e);
    }
  }

  private Kept lastImport(PlanView plan) {
    return imports
        .last(plan.id())
        .orElseThrow(() -> Conflict.of("NOT_IMPORTED", "exchange.notImported", plan.code()));
  }

  private void requireDraft(PlanView plan, Kept last, JsonNode content) {
    if (plan.state() != PlanState.DRAFT) {
      byte[] before = imports.content(last.id()).getBytes(StandardCharsets.UTF_8);
      List<String> where =
          Canonical.differences(Canonical.of(StrictJson.read(before)), content, DIFFERENCES_TOLD);
      throw Conflict.of("PLAN_ISSUED", "exchange.changed", plan.code(), String.join(", ", where));
    }
  }

  private Kept visible(UUID id) {
    return imports
        .find(id)
        .filter(kept -> !rights.relations(kept).isEmpty())
        .orElseThrow(NotFound::new);
  }

  private ImportDto dto(Kept kept) {
    return new ImportDto(
        kept.id(),
        kept.version(),
        ImportKind.PLAN,
        kept.planId(),
        kept.planCode(),
        kept.contentHash(),
        kept.effectiveOn(),
        kept.created(),
        kept.unchanged(),
        kept.createdAt(),
        people.ref(kept.createdBy()));
  }
}
