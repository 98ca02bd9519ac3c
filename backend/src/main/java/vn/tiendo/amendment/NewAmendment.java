package vn.tiendo.amendment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amendment to be made; each change as sent, because absent and null differ. */
record NewAmendment(
    UUID documentId,
    LocalDate effectiveOn,
    String note,
    @Schema(type = SchemaType.ARRAY, implementation = Object.class) List<ObjectNode> changes) {}
