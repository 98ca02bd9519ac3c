package vn.tiendo.support;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tiendo.support.ContractDocument.Call;
import vn.tiendo.support.ContractDocument.Found;

/**
 * Holds every call of every test against openapi.yaml: the operation exists, the status is listed,
 * bodies and headers fit. What it saw is kept for OperationCoverageTest.
 */
public class ContractFilter implements Filter {
  private final ContractDocument contract;

  public ContractFilter() {
    this(TestContract.document());
  }

  public ContractFilter(ContractDocument contract) {
    this.contract = contract;
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification specification,
      FilterContext context) {
    Response response = context.next(request, specification);
    String path = URI.create(request.getURI()).getRawPath();
    Found found = contract.find(request.getMethod(), path);
    if (found == null) {
      return response; // addresses outside the contract are tested as such
    }
    SeenCalls.add(found.operationId() + " " + response.statusCode());
    List<String> faults = contract.faults(call(found, request, response));
    if (!faults.isEmpty()) {
      throw new AssertionError(
          found.operationId()
              + " "
              + response.statusCode()
              + ": "
              + String.join("; ", faults)
              + "\n"
              + response.asString());
    }
    return response;
  }

  private static Call call(Found found, FilterableRequestSpecification sent, Response got) {
    Object body = sent.getBody();
    String query = URI.create(sent.getURI()).getRawQuery();
    return new Call(
        found,
        got.statusCode(),
        media(sent.getContentType()),
        body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : new byte[0],
        media(got.contentType()),
        got.asByteArray(),
        got.headers().asList().stream()
            .map(h -> h.getName().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()),
        query != null && query.contains("fields="));
  }

  private static String media(String contentType) {
    return contentType == null ? "" : contentType.split(";")[0].strip();
  }
}
