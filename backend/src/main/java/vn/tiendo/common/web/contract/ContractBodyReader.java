package vn.tiendo.common.web.contract;

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
import vn.tiendo.common.problem.TooLarge;
import vn.tiendo.common.web.CurrentOperation;

/**
 * Reads a JSON body: strictly, then against the contract's schema (all violations at once), then
 * into the record.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
class ContractBodyReader implements MessageBodyReader<Object> {
  private final ContractBody bodies;
  private final CurrentOperation current;

  ContractBodyReader(ContractBody bodies, CurrentOperation current) {
    this.bodies = bodies;
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
    return bodies.read(bytes, body, generic);
  }
}
