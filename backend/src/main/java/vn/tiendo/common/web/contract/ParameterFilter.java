package vn.tiendo.common.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violation;
import vn.tiendo.common.web.CurrentOperation;

/** Checks path, query and header parameters against the contract before a resource method runs. */
@Provider
class ParameterFilter implements ContainerRequestFilter {
  private final Contract contract;
  private final ResourceInfo resource;
  private final CurrentOperation current;
  private final Map<Method, Optional<vn.tiendo.common.web.contract.Operation>> byMethod =
      new ConcurrentHashMap<>();

  ParameterFilter(Contract contract, ResourceInfo resource, CurrentOperation current) {
    this.contract = contract;
    this.resource = resource;
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var operation = byMethod.computeIfAbsent(resource.getResourceMethod(), this::find);
    if (operation.isEmpty()) {
      return;
    }
    current.matched(operation.get());
    List<Violation> violations = new ArrayList<>();
    checkUnknown(operation.get(), request, violations);
    for (Parameter parameter : operation.get().parameters()) {
      check(parameter, request, violations);
    }
    checkFields(operation.get(), request, violations);
    if (operation.get().bodyRequired() && !request.hasEntity()) {
      violations.add(Violation.at("", "REQUIRED", "contract.BODY_REQUIRED"));
    }
    if (!violations.isEmpty()) {
      throw new RuleBroken(violations);
    }
  }

  private static void checkFields(
      vn.tiendo.common.web.contract.Operation operation,
      ContainerRequestContext request,
      List<Violation> violations) {
    String fields = request.getUriInfo().getQueryParameters().getFirst("fields");
    if (fields == null) {
      return;
    }
    for (String name : fields.split(",")) {
      if (!operation.members().contains(name)) {
        violations.add(
            Violation.ofParameter("fields", "UNKNOWN_FIELD", "contract.UNKNOWN_FIELD", name));
      }
    }
  }

  private Optional<vn.tiendo.common.web.contract.Operation> find(Method method) {
    Operation annotation = method.getAnnotation(Operation.class);
    return annotation == null
        ? Optional.empty()
        : Optional.ofNullable(contract.operation(annotation.operationId()));
  }

  private static void checkUnknown(
      vn.tiendo.common.web.contract.Operation operation,
      ContainerRequestContext request,
      List<Violation> violations) {
    Set<String> known =
        operation.parameters().stream()
            .filter(p -> p.in().equals("query"))
            .map(Parameter::name)
            .collect(Collectors.toSet());
    for (String name : request.getUriInfo().getQueryParameters().keySet()) {
      if (!known.contains(name)) {
        violations.add(
            Violation.ofParameter(name, "UNKNOWN_PARAMETER", "contract.UNKNOWN_PARAMETER", name));
      }
    }
  }

  private static void check(
      Parameter parameter, ContainerRequestContext request, List<Violation> violations) {
    List<String> values = values(parameter, request);
    if (values == null || values.isEmpty()) {
      if (parameter.required() && !parameter.in().equals("path")) {
        violations.add(
            Violation.ofParameter(parameter.name(), "REQUIRED", "contract.REQUIRED", ""));
      }
      return;
    }
    if (values.size() > 1) {
      violations.add(
          Violation.ofParameter(parameter.name(), "DUPLICATE", "contract.DUPLICATE", ""));
      return;
    }
    checkValue(parameter, values.getFirst(), violations);
  }

  /** What the contract finds wrong with one value of a parameter. */
  static void checkValue(Parameter parameter, String value, List<Violation> violations) {
    Characters.firstForbidden(value)
        .ifPresent(
            c ->
                violations.add(
                    Violation.ofParameter(
                        parameter.name(),
                        "FORBIDDEN_CHARACTER",
                        "contract.FORBIDDEN_CHARACTER",
                        c)));
    violations.addAll(SchemaViolations.ofParameter(parameter, node(parameter, value)));
  }

  /** Whether a call sends a parameter. */
  static boolean sent(Parameter parameter, ContainerRequestContext request) {
    List<String> values = values(parameter, request);
    return values != null && !values.isEmpty();
  }

  private static List<String> values(Parameter parameter, ContainerRequestContext request) {
    MultivaluedMap<String, String> source =
        switch (parameter.in()) {
          case "path" -> request.getUriInfo().getPathParameters();
          case "query" -> request.getUriInfo().getQueryParameters();
          case "header" -> request.getHeaders();
          default -> null;
        };
    return source == null ? null : source.get(parameter.name());
  }

  private static JsonNode node(Parameter parameter, String value) {
    if (!parameter.type().equals("array")) {
      return scalar(parameter.type(), value);
    }
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (String item : value.split(",", -1)) {
      array.add(scalar(parameter.itemType(), item));
    }
    return array;
  }

  private static JsonNode scalar(String type, String value) {
    return switch (type) {
      case "integer", "number" -> number(value);
      case "boolean" ->
          value.equals("true") || value.equals("false")
              ? BooleanNode.valueOf(value.equals("true"))
              : TextNode.valueOf(value);
      default -> TextNode.valueOf(value);
    };
  }

  private static JsonNode number(String value) {
    try {
      return value.length() > 30
          ? TextNode.valueOf(value)
          : DecimalNode.valueOf(new BigDecimal(value));
    } catch (NumberFormatException e) {
      return TextNode.valueOf(value);
    }
  }
}
