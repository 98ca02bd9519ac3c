package vn.tiendo.value;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Write;

/** Values as from a grid. */
@Path("/api/v1/value-batches")
@Produces("application/json")
class ValueBatchResource {
  private final ValueBatchService batches;

  ValueBatchResource(ValueBatchService batches) {
    this.batches = batches;
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "createValueBatch")
  public RestResponse<ValueBatchResult> create(NewValueBatch batch) {
    return Answers.ok(batches.write(batch));
  }
}
