package vn.tiendo.common.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One operation of the contract.
 *
 * @param bodies media type → schema of the request's body; empty when it takes none
 * @param members names of what it answers, the white list of `fields=`
 * @param tagged whether it may answer 304
 * @param retirement null unless the operation itself is deprecated
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
    boolean tagged,
    Retirement retirement,
    JsonNode node) {

  /** What a call has to know that sends some of the parameters. */
  Optional<Retirement> retirement(Predicate<Parameter> sent) {
    Stream<Retirement> ofParameters =
        parameters.stream()
            .filter(p -> p.retirement() != null)
            .filter(sent)
            .map(Parameter::retirement);
    return Stream.concat(Stream.ofNullable(retirement), ofParameters).reduce(Retirement::and);
  }
}
