package vn.tiendo.common.web.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.TooLarge;
import vn.tiendo.common.problem.Violation;
import vn.tiendo.common.web.CurrentOperation;

/**
 * Reads a JSON body: strictly, then against the contract's schema (all violations at once), then
 * into the record.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
class ContractBodyReader implements MessageBodyReader<Object> {
  private final ObjectMapper mapper;
  private final CurrentOperation current;

  ContractBodyReader(ObjectMapper mapper, CurrentOperation current) {
    this.mapper = mapper;
    this.current = current;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return !InputStream.class.isAssignableFrom(type)
        && type != byte[].class
        && type != String.class;
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream in)
      throws IOException {
    LazySchema body = current.body(media.getType() + "/" + media.getSubtype());
    if (body == null) {
      // A type that some operation reads but not this one: unchecked it would slip past the schema.
      throw new NotSupportedException();
    }
    long limit = current.bodyLimit();
    byte[] bytes = in.readNBytes((int) limit + 1);
    if (bytes.length > limit) {
      throw new TooLarge(limit);
    }
    current.bodyRead(bytes);
    if (bytes.length == 0 && !current.bodyRequired()) {
      return null;
    }
    JsonNode tree = StrictJson.read(bytes);
    List<Violation> violations = SchemaViolations.ofBody(body.schema(), tree);
    if (!violations.isEmpty()) {
      throw new RuleBroken(violations);
    }
    return bind(tree, generic);
  }

  private Object bind(JsonNode tree, Type generic) {
    try {
      return mapper.treeToValue(tree, mapper.constructType(generic));
    } catch (JsonProcessingException e) {
      // The schema let through what the record cannot hold: say no rather than 500, and see it in
      // the log.
      org.jboss.logging.Logger.getLogger(ContractBodyReader.class)
          .warnf(
              "body passes the contract but not %s: %s",
              generic.getTypeName(), e.getOriginalMessage());
      throw RuleBroken.at("", "INVALID", "contract.INVALID", "");
    }
  }
}
