package vn.tiendo.common.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.contract.Contract;
import vn.tiendo.common.web.contract.EnglishContract;

/** The contract, without a login, in the language that the reader prefers. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
class ContractResource {
  private final Contract contract;
  private final EnglishContract english;
  private final Caller caller;

  ContractResource(Contract contract, EnglishContract english, Caller caller) {
    this.contract = contract;
    this.english = english;
    this.caller = caller;
  }

  @GET
  @Path("openapi.yaml")
  @Produces("application/yaml")
  @PermitAll
  @Operation(operationId = "getContractYaml")
  public RestResponse<byte[]> yaml() {
    return answer(inEnglish() ? english.yaml() : contract.yaml());
  }

  @GET
  @Path("openapi.json")
  @PermitAll
  @Operation(operationId = "getContractJson")
  public RestResponse<byte[]> json() {
    return answer(inEnglish() ? english.json() : contract.json());
  }

  private boolean inEnglish() {
    return caller.language().equals("en");
  }

  private RestResponse<byte[]> answer(byte[] document) {
    return ResponseBuilder.ok(document)
        .header(HttpHeaders.CONTENT_LANGUAGE, caller.language())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}
