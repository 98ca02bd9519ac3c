package vn.tiendo.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;

/** A list of people in a spreadsheet: the first row names the columns, in any order. */
public final class UserSheet {
  /** Column names as people write them, without marks, and the member of a row each stands for. */
  public static final Map<String, String> COLUMNS =
      Map.of(
          "Tên đăng nhập", "username",
          "Họ và tên", "fullName",
          "Chức vụ", "position",
          "Mã đơn vị", "unit",
          "Thư điện tử", "email",
          "Điện thoại", "phone",
          "Đầu mối", "focalPoint",
          "Từ ngày", "validFrom");

  /** In the order of the template. */
  public static final List<String> HEADINGS =
      List.of(
          "Tên đăng nhập",
          "Họ và tên",
          "Chức vụ",
          "Mã đơn vị",
          "Thư điện tử",
          "Điện thoại",
          "Đầu mối",
          "Từ ngày");

  /** Other names of columns in the lists that offices keep. */
  private static final Map<String, String> ALSO =
      Map.ofEntries(
          Map.entry("tai khoan", "username"),
          Map.entry("ten tai khoan", "username"),
          Map.entry("ho ten", "fullName"),
          Map.entry("ho va ten dem va ten", "fullName"),
          Map.entry("chuc danh", "position"),
          Map.entry("chuc vu, chuc danh", "position"),
          Map.entry("don vi", "unit"),
          Map.entry("don vi cong tac", "unit"),
          Map.entry("phong", "unit"),
          Map.entry("phong ban", "unit"),
          Map.entry("phong, don vi", "unit"),
          Map.entry("e-mail", "email"),
          Map.entry("dia chi email", "email"),
          Map.entry("thu dien tu cong vu", "email"),
          Map.entry("so dien thoai", "phone"),
          Map.entry("dien thoai cong vu", "phone"),
          Map.entry("di dong", "phone"),
          Map.entry("sdt", "phone"));

  /** Columns of such lists that say nothing of a person's account. */
  private static final Set<String> PASSED_OVER = Set.of("stt", "tt", "so tt", "ghi chu");

  private static final Set<String> REQUIRED = Set.of("fullName", "position", "unit");
  private static final Set<String> YES = Set.of("x", "co", "1", "true", "yes");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final ObjectMapper JSON = new ObjectMapper();

  private UserSheet() {}

  /**
   * @param unitKey what identifies the unit that a cell names
   * @return the rows as the JSON body of the same operation
   * @throws RuleBroken when it is no readable spreadsheet, or columns are missing
   */
  public static byte[] read(Path file, UnaryOperator<String> unitKey) {
    try {
      List<List<String>> cells = Spreadsheet.read(file);
      if (cells.isEmpty()) {
        throw RuleBroken.at("/file", "EMPTY_FILE", "identity.emptyFile");
      }
      List<String> members = members(cells.getFirst());
      ArrayNode rows = JsonNodeFactory.instance.arrayNode();
      for (List<String> row : cells.subList(1, cells.size())) {
        rows.add(row(row, members, unitKey));
      }
      return JSON.writeValueAsBytes(JsonNodeFactory.instance.objectNode().set("rows", rows));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> members(List<String> headings) {
    Map<String, String> byKey = new LinkedHashMap<>();
    COLUMNS.forEach((heading, member) -> byKey.put(SearchKeys.of(heading), member));
    COLUMNS.values().forEach(member -> byKey.put(SearchKeys.of(member), member));
    List<String> members = new ArrayList<>();
    Violations violations = new Violations();
    Set<String> named = new HashSet<>();
    headings.forEach(heading -> named.add(byKey.get(SearchKeys.of(heading))));
    for (String heading : headings) {
      String key = SearchKeys.of(heading);
      String member = byKey.get(key);
      String also = ALSO.get(key);
      // The template's own name of a column goes before another for the same.
      if (member == null && also != null && named.add(also)) {
        member = also;
      } else if (member == null
          && also == null
          && !heading.isBlank()
          && !PASSED_OVER.contains(key)) {
        violations.add("/file", "UNKNOWN_COLUMN", "identity.unknownColumn", heading);
      }
      members.add(member);
    }
    for (String heading : HEADINGS) {
      String member = COLUMNS.get(heading);
      if (REQUIRED.contains(member) && !members.contains(member)) {
        violations.add("/file", "MISSING_COLUMN", "identity.missingColumn", heading);
      }
    }
    violations.throwIfAny();
    return members;
  }

  private static ObjectNode row(
      List<String> cells, List<String> members, UnaryOperator<String> unitKey) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < Math.min(cells.size(), members.size()); i++) {
      String member = members.get(i);
      String cell = cells.get(i).strip();
      if (member == null || cell.isEmpty()) {
        continue;
      }
      switch (member) {
        case "focalPoint" -> row.put(member, YES.contains(SearchKeys.of(cell)));
        case "validFrom" -> row.put(member, day(cell));
        case "unit" -> row.put(member, unitKey.apply(cell));
        case "username" -> row.put(member, cell.toLowerCase(java.util.Locale.ROOT));
        default -> row.put(member, cell);
      }
    }
    return row;
  }

  /** 1/3/2021 as people write it; anything else is left for the contract to judge. */
  private static String day(String cell) {
    Matcher day = DAY.matcher(cell);
    return day.matches()
        ? "%s-%02d-%02d"
            .formatted(day.group(3), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)))
        : cell;
  }
}
