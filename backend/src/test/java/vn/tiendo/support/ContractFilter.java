package vn.tiendo.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds every call of every test against openapi.yaml: the operation exists, the status is listed,
 * the body fits its schema.
 */
public class ContractFilter implements Filter {
  /** operationId + " " + status of everything that was called, for OperationCoverageTest. */
  public static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification specification,
      FilterContext context) {
    Response response = context.next(request, specification);
    String path = java.net.URI.create(request.getURI()).getRawPath();
    String query = java.net.URI.create(request.getURI()).getRawQuery();
    boolean partial = query != null && query.contains("fields=");
    check(request.getMethod(), path, partial, response);
    return response;
  }

  /**
   * @param partial the caller asked for some fields only: absent ones are no fault
   */
  static void check(String method, String path, boolean partial, Response response) {
    TestContract.Found found = TestContract.find(method, path);
    if (found == null) {
      return; // addresses outside the contract are tested as such
    }
    int status = response.statusCode();
    SEEN.add(found.operationId() + " " + status);
    JsonNode answer = found.operation().path("responses").path(Integer.toString(status));
    if (answer.isMissingNode()) {
      throw new AssertionError(
          found.operationId()
              + " answered "
              + status
              + ", which the contract does not list: "
              + response.asString());
    }
    String media =
        response.contentType() == null ? "" : response.contentType().split(";")[0].strip();
    byte[] body = response.asByteArray();
    if (body.length == 0 || !media.endsWith("json")) {
      return;
    }
    Set<ValidationMessage> faults =
        new java.util.HashSet<>(TestContract.validate(found, status, media, body));
    if (partial) {
      faults.removeIf(fault -> fault.getType().equals("required"));
    }
    if (!faults.isEmpty()) {
      throw new AssertionError(
          found.operationId()
              + " "
              + status
              + " does not fit the contract: "
              + faults
              + "\n"
              + response.asString());
    }
  }
}
