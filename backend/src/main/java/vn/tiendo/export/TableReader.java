package vn.tiendo.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.common.listing.Column;
import vn.tiendo.common.listing.ExportedList;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Messages;
import vn.tiendo.common.web.Page;

/**
 * Reads a list page by page and puts its rows into cells, in the words of the caller's language.
 */
@ApplicationScoped
class TableReader {
  /** What an officer still opens in a spreadsheet; more is the business of the change feed. */
  static final int MAX_ROWS = 10_000;

  private static final int PAGE = 200;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  private final ObjectMapper mapper;
  private final Messages messages;
  private final Caller caller;
  private final Clock clock;

  TableReader(ObjectMapper mapper, Messages messages, Caller caller, Clock clock) {
    this.mapper = mapper;
    this.messages = messages;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * @throws RuleBroken for more than {@link #MAX_ROWS} rows
   */
  Table read(ExportedList list, ExportFormat format, Map<String, String> query, Facts facts) {
    List<JsonNode> items = items(list, query);
    List<Column> columns = format == ExportFormat.DOCX ? list.annex() : list.columns();
    List<List<Object>> rows = new ArrayList<>(items.size());
    for (JsonNode item : items) {
      rows.add(cells(columns, item, rows.size() + 1));
    }
    String title = say("title." + list.key());
    return new Table(
        title,
        facts.fileName(title, say("simulated")),
        say("dateLine", DAY.format(facts.asOf())),
        facts.simulated() ? say("simulated") : null,
        columns,
        columns.stream().map(column -> say(column.key())).toList(),
        rows,
        items,
        about(facts, items.size(), title));
  }

  private List<JsonNode> items(ExportedList list, Map<String, String> query) {
    List<JsonNode> items = new ArrayList<>();
    String cursor = null;
    do {
      Page<?> page = list.page(query, cursor, PAGE);
      page.items().forEach(item -> items.add(mapper.valueToTree(item)));
      if (items.size() > MAX_ROWS) {
        throw RuleBroken.at("/source", "TOO_MANY_ROWS", "export.tooManyRows", MAX_ROWS);
      }
      cursor = page.nextCursor();
    } while (cursor != null);
    return items;
  }

  private List<Table.About> about(Facts facts, int rows, String title) {
    List<Table.About> about = new ArrayList<>();
    about.add(new Table.About(say("about.list"), title));
    about.add(new Table.About(say("about.asOf"), DAY.format(facts.asOf())));
    about.add(new Table.About(say("about.rows"), String.valueOf(rows)));
    about.add(new Table.About(say("about.source"), facts.source()));
    about.add(new Table.About(say("about.madeAt"), MOMENT.format(LocalDateTime.now(clock))));
    about.add(new Table.About(say("about.madeBy"), caller.rights().name()));
    if (facts.simulated()) {
      about.add(new Table.About(say("about.data"), say("simulated")));
    }
    return about;
  }

  private List<Object> cells(List<Column> columns, JsonNode item, int number) {
    List<Object> cells = new ArrayList<>(columns.size());
    columns.forEach(column -> cells.add(cell(column, item, number)));
    return cells;
  }

  private Object cell(Column column, JsonNode item, int number) {
    if (column.kind() == Column.Kind.NUMBERING) {
      return BigDecimal.valueOf(number);
    }
    List<JsonNode> found = Pointers.all(item, column.pointers());
    if (found.isEmpty()) {
      return null;
    }
    JsonNode first = found.getFirst();
    return switch (column.kind()) {
      case NUMBER -> first.isNumber() ? first.decimalValue() : null;
      case DATE -> LocalDate.parse(first.asText());
      case WORD -> say(column.key() + "." + first.asText());
      case FLAG -> first.asBoolean() ? "x" : null;
      default -> String.join("; ", found.stream().map(JsonNode::asText).toList());
    };
  }

  private String say(String key, Object... arguments) {
    return messages.say(caller.language(), "export." + key, arguments);
  }
}
