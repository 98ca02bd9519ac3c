package vn.tiendo.common.listing;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;

/** Query parameters as the objects that resources receive them in. */
public final class Queries {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Queries() {}

  /**
   * @param query checked against the contract, so that every value can be read; other names are
   *     left to whom they concern
   */
  public static <T> T read(Map<String, String> query, Class<T> type) {
    return MAPPER.convertValue(query, type);
  }
}
