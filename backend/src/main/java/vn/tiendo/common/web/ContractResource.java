package vn.tiendo.common.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.tiendo.common.web.contract.Contract;

/** The contract, without a login. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
class ContractResource {
  private final Contract contract;

  ContractResource(Contract contract) {
    this.contract = contract;
  }

  @GET
  @Path("openapi.yaml")
  @Produces("application/yaml")
  @PermitAll
  @Operation(operationId = "getContractYaml")
  public byte[] yaml() {
    return contract.yaml();
  }

  @GET
  @Path("openapi.json")
  @PermitAll
  @Operation(operationId = "getContractJson")
  public byte[] json() {
    return contract.json();
  }
}
