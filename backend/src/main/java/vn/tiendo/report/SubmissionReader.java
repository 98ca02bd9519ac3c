package vn.tiendo.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;
import vn.tiendo.identity.People;
import vn.tiendo.snapshot.Content;
import vn.tiendo.snapshot.Snapshots;

/** Puts snapshots and their differences on the wire. */
@ApplicationScoped
class SubmissionReader {
  private final ReportRepository reports;
  private final ReportReader reader;
  private final People people;
  private final Caller caller;
  private final ObjectMapper mapper;

  SubmissionReader(
      ReportRepository reports,
      ReportReader reader,
      People people,
      Caller caller,
      ObjectMapper mapper) {
    this.reports = reports;
    this.reader = reader;
    this.people = people;
    this.caller = caller;
    this.mapper = mapper;
  }

  Page<SubmissionDto> list(UUID reportId, Paging paging) {
    Report report = reader.readable(reportId);
    Listing.Rows<Integer> numbers = reports.numbers(reportId, paging, caller.today());
    Map<Integer, ReportSubmission> sent = reports.submissions(reportId, numbers.rows());
    return numbers.map(no -> dto(report, sent.get(no), false));
  }

  SubmissionDto get(UUID reportId, int no) {
    Report report = reader.readable(reportId);
    return dto(report, found(reportId, no), true);
  }

  SubmissionDto dto(Report report, ReportSubmission s, boolean whole) {
    return new SubmissionDto(
        s.id(),
        s.version(),
        s.no,
        s.submittedAt,
        s.submittedOn,
        people.ref(s.submittedBy),
        s.onBehalf,
        s.number,
        s.symbol,
        s.issuedOn,
        s.note,
        s.digest,
        s.no == report.receivedNo,
        whole ? s.content : null);
  }

  /**
   * @param against null: the one before
   */
  SubmissionDto.Differences differences(UUID reportId, int no, Integer against) {
    reader.readable(reportId);
    ReportSubmission now = found(reportId, no);
    int earlier = against == null ? no - 1 : against;
    if (earlier == 0) {
      return new SubmissionDto.Differences(no, null, List.of(), List.of());
    }
    if (earlier >= no) {
      throw RuleBroken.ofParameter("against", "NOT_EARLIER", "report.notEarlier");
    }
    Content before = found(reportId, earlier).content;
    return new SubmissionDto.Differences(
        no,
        earlier,
        Snapshots.differences(before, now.content).stream().map(this::row).toList(),
        unchanged(marks(reportId, earlier, no), before, now.content));
  }

  /** What was to be corrected in submissions from one to before another: the last word of each. */
  private Map<String, String> marks(UUID reportId, int from, int before) {
    Map<String, String> notes = new LinkedHashMap<>();
    reports.steps(reportId).stream()
        .filter(s -> s.kind == ReportStep.Kind.RETURNED)
        .filter(s -> s.submissionNo >= from && s.submissionNo < before)
        .forEach(s -> s.notes.forEach(n -> notes.put(n.field(), n.note())));
    return notes;
  }

  private List<SubmissionDto.Unchanged> unchanged(
      Map<String, String> marks, Content before, Content after) {
    Map<String, Object> fields = Snapshots.fields(after);
    return Snapshots.unchanged(marks.keySet(), before, after).stream()
        .map(
            f ->
                new SubmissionDto.Unchanged(
                    f, title(mapper.valueToTree(fields.get(f))), marks.get(f)))
        .toList();
  }

  private ReportSubmission found(UUID reportId, int no) {
    return reports.submission(reportId, no).orElseThrow(NotFound::new);
  }

  private SubmissionDto.Row row(Snapshots.Difference difference) {
    JsonNode before = mapper.valueToTree(difference.before());
    JsonNode after = mapper.valueToTree(difference.after());
    TreeSet<String> names = new TreeSet<>(difference.parts());
    if (names.isEmpty()) {
      (after.isObject() ? after : before).fieldNames().forEachRemaining(names::add);
    }
    return new SubmissionDto.Row(
        difference.field(),
        title(after.isObject() ? after : before),
        names.stream()
            .map(n -> new SubmissionDto.Part(n, value(before, n), value(after, n)))
            .toList());
  }

  private static String title(JsonNode field) {
    return field.path(field.has("title") ? "title" : "name").asText();
  }

  private static JsonNode value(JsonNode of, String name) {
    JsonNode value = of.get(name);
    return value == null || value.isNull() ? null : value;
  }
}
