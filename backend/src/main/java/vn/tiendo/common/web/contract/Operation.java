package vn.tiendo.common.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One operation of the contract.
 *
 * @param bodies media type → schema of the request's body; empty when it takes none
 * @param members names of what it answers, the white list of `fields=`
 * @param node the whole operation as written
 */
public record Operation(
    String id,
    String verb,
    String path,
    List<Parameter> parameters,
    Map<String, LazySchema> bodies,
    boolean bodyRequired,
    Set<String> members,
    JsonNode node) {}
