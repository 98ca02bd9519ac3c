package vn.tiendo.drafting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Rows of a grid that are saved as one. A row is read as JSON: an absent member is not the same as
 * null.
 */
record ProgrammeItems(List<ObjectNode> rows) {}
