package vn.tiendo.common.web.contract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.common.problem.Violation;
import vn.tiendo.common.time.AsOfDay;

/**
 * The address of a list as clients write it, {@code /api/v1/tasks?state=COMPLETED}, taken apart.
 *
 * @param path without the query
 * @param query parameters in their order, decoded
 */
public record ListAddress(String path, Map<String, String> query) {
  /** Empty when a parameter is written twice or its escapes are broken. */
  public static Optional<ListAddress> parse(String address) {
    int mark = address.indexOf('?');
    String path = mark < 0 ? address : address.substring(0, mark);
    Map<String, String> query = new LinkedHashMap<>();
    if (mark >= 0 && mark + 1 < address.length()) {
      for (String pair : address.substring(mark + 1).split("&")) {
        int equals = pair.indexOf('=');
        Optional<String> name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        Optional<String> value =
            decoded(equals < 0 ? "" : pair.substring(equals + 1)).map(v -> read(name, v));
        if (name.isEmpty() || value.isEmpty() || query.put(name.get(), value.get()) != null) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new ListAddress(path, query));
  }

  /** As the edge reads the same address. */
  private static String read(Optional<String> name, String value) {
    return name.filter("asOf"::equals).flatMap(asOf -> AsOfDay.of(value)).orElse(value);
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What the contract finds wrong with the parameters; each is named as in the list itself. */
  public List<Violation> violations(Operation operation) {
    List<Violation> violations = new ArrayList<>();
    query.forEach(
        (name, value) ->
            operation.parameters().stream()
                .filter(p -> p.in().equals("query") && p.name().equals(name))
                .findFirst()
                .ifPresentOrElse(
                    p -> ParameterFilter.checkValue(p, value, violations),
                    () ->
                        violations.add(
                            Violation.ofParameter(
                                name, "UNKNOWN_PARAMETER", "contract.UNKNOWN_PARAMETER", name))));
    return violations;
  }

  /** The same address without some parameters. */
  public ListAddress without(String... names) {
    Map<String, String> rest = new LinkedHashMap<>(query);
    rest.keySet().removeAll(List.of(names));
    return new ListAddress(path, rest);
  }
}
