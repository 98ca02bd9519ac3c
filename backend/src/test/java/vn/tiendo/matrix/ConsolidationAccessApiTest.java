package vn.tiendo.matrix;

import static vn.tiendo.common.security.Relation.ADDRESSEE;
import static vn.tiendo.common.security.Relation.CHIEF_OF_OFFICE;
import static vn.tiendo.common.security.Relation.CONSOLIDATING_OFFICE;
import static vn.tiendo.common.security.Relation.LEADER_IN_CHARGE;
import static vn.tiendo.common.security.Relation.READER;
import static vn.tiendo.common.security.Relation.TRACKING_OFFICE;
import static vn.tiendo.consolidation.GivenConsolidation.PATH;
import static vn.tiendo.consolidation.GivenConsolidation.PERIOD;
import static vn.tiendo.consolidation.GivenConsolidation.assembled;
import static vn.tiendo.consolidation.GivenConsolidation.forward;
import static vn.tiendo.consolidation.GivenConsolidation.issued;
import static vn.tiendo.consolidation.GivenConsolidation.move;
import static vn.tiendo.matrix.Attempt.by;
import static vn.tiendo.matrix.Attempt.of;
import static vn.tiendo.matrix.Attempt.reason;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CLERK;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.PLANNING_HEAD;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.consolidation.GivenConsolidation;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** The organisation's report, from its author's desk to the clerk's and after. */
@ApiTest
class ConsolidationAccessApiTest {
  private static final Map<String, Object> CORRECTION =
      Map.of("items", List.of(Map.of("place", "Trang 2", "wrong", "2020", "right", "2021")));

  private final Map<Personas, Map<String, Object>> numbers = new EnumMap<>(Personas.class);
  private final Map<String, byte[]> words = new HashMap<>();
  private final Office office;

  ConsolidationAccessApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void period() {
    GivenConsolidation.lay();
    office.at(Instant.parse("2021-12-20T03:00:00Z"));
  }

  /** Until it is issued those through whose hands it goes see it, afterwards the house. */
  private static People people(boolean open, Personas... turn) {
    People people = open ? People.nobody() : People.house();
    return people
        .with(READER, CONSOLIDATOR, PLANNING_HEAD, DEPUTY, DIRECTOR, CHIEF, CLERK)
        .with(CONSOLIDATING_OFFICE, CONSOLIDATOR, PLANNING_HEAD)
        .with(TRACKING_OFFICE, CONSOLIDATOR, PLANNING_HEAD)
        .with(LEADER_IN_CHARGE, DEPUTY, DIRECTOR)
        .with(CHIEF_OF_OFFICE, CHIEF)
        .with(vn.tiendo.common.security.Relation.CLERK, CLERK)
        .with(ADDRESSEE, turn);
  }

  private Object number(Subject subject, Personas persona) {
    return numbers.computeIfAbsent(persona, p -> GivenConsolidation.number(p, "7"));
  }

  /** The Word file that was handed out, sent by whoever tries. */
  private Object word(Subject subject, Personas persona) {
    byte[] docx =
        words.computeIfAbsent(subject.id(), id -> GivenConsolidation.file(id, "document.docx"));
    return Map.of("attachmentId", GivenConsolidation.file(persona, "bao-cao.docx", docx));
  }

  private static Object decision(Subject subject) {
    return subject.state().equals("DRAFT")
        ? Map.of("decision", "FORWARD")
        : Map.of("decision", "RETURN", "note", "Rõ số liệu");
  }

  private void judge(Subject... subjects) {
    new Matrix(
            PATH + "/{id}",
            CLERK,
            of("editConsolidatedReport", Map.of("about", "Kết quả")),
            of("refreshConsolidatedReport", Map.of()),
            by("decideSigningStep", ConsolidationAccessApiTest::decision),
            by("issueConsolidatedReport", this::number),
            by("importConsolidatedText", this::word),
            reason("replaceConsolidatedReport"),
            of("correctConsolidatedReport", CORRECTION))
        .listedAt(PATH)
        .judge(List.of(subjects));
  }

  @Test
  void consolidated_reports() {
    String past = issued(assembled(), "1");
    String now = replacement(past);
    issued(now, "2");
    String draft = replacement(now);
    GivenConsolidation.another(2022);
    String head = forward(GivenConsolidation.made(2022), CONSOLIDATOR);
    GivenConsolidation.another(2023);
    String clerk = forward(GivenConsolidation.made(2023), CONSOLIDATOR, PLANNING_HEAD, DIRECTOR);
    GivenConsolidation.another(2024);
    String last = issued(GivenConsolidation.made(2024), "4");
    Set<String> unissued = Set.of("issueConsolidatedReport");
    judge(
        new Subject("DRAFT", draft, people(true, CONSOLIDATOR, PLANNING_HEAD)),
        new Subject("WITH_HEAD", "SIGNING", head, people(true, PLANNING_HEAD), unissued),
        new Subject("WITH_CLERK", "SIGNING", clerk, people(true, CLERK), Set.of()),
        new Subject("GOING", "ISSUED", now, people(false), Set.of("replaceConsolidatedReport")),
        new Subject("ISSUED", last, people(false)),
        new Subject("REPLACED", past, people(false)));
  }

  private static String replacement(String issued) {
    return move(CONSOLIDATOR, issued, "replacements", Map.of("reason", "Sai"))
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .id();
  }

  @Test
  void making_one() {
    GivenConsolidation.received(
        "QLKH", 1, "2021-12-18", GivenConsolidation.science("Chủ động.", "IN_TIME"));
    new Matrix(
            null, DIRECTOR, of("createConsolidatedReport", Map.of("periodId", PERIOD)).inTheBody())
        .judge(
            List.of(
                new Subject(
                    "OPEN",
                    "",
                    PERIOD.toString(),
                    People.house().with(CONSOLIDATING_OFFICE, CONSOLIDATOR, PLANNING_HEAD),
                    Set.of())));
  }
}
