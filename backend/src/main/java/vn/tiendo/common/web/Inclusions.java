package vn.tiendo.common.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.common.problem.NotFound;

/** Brings along what `include=` names, each as its own address would answer the same caller. */
@Singleton
public class Inclusions {
  private final Map<String, Map<String, Inclusion>> byOperation = new LinkedHashMap<>();

  Inclusions(@All List<Inclusion.Provider> providers) {
    for (Inclusion.Provider provider : providers) {
      for (Inclusion inclusion : provider.inclusions()) {
        byOperation
            .computeIfAbsent(inclusion.operationId(), id -> new LinkedHashMap<>())
            .put(inclusion.name(), inclusion);
      }
    }
  }

  /** operationId → the names that it can bring along. */
  public Map<String, Set<String>> names() {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    byOperation.forEach((id, known) -> names.put(id, new TreeSet<>(known.keySet())));
    return names;
  }

  /**
   * @param answer gets the member "included"
   * @param whole the resource with all its fields, whatever `fields=` left of it
   * @param include the parameter as sent, checked before against the contract
   */
  void add(
      ObjectNode answer, String operationId, ObjectNode whole, String include, LocalDate asOf) {
    Map<String, Inclusion> known = byOperation.getOrDefault(operationId, Map.of());
    ObjectNode included = answer.putObject("included");
    for (String name : include.split(",")) {
      Object found = read(known.get(name), new Inclusion.Asked(whole, asOf));
      if (found != null) {
        included.putPOJO(name, found);
      }
    }
  }

  private static Object read(Inclusion inclusion, Inclusion.Asked asked) {
    try {
      return inclusion.read().apply(asked);
    } catch (NotFound e) {
      return null; // not for this caller: as if it were not there
    }
  }
}
