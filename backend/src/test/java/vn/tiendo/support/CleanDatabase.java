package vn.tiendo.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.ObjectMapperConfig;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Empties every table, sets the clock to a known morning and puts the office in, before each test.
 */
public class CleanDatabase implements BeforeEachCallback {
  /** One for all: by itself every request and answer gets a new one. */
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  @Override
  public void beforeEach(ExtensionContext context) {
    SeenCalls.add("class " + context.getRequiredTestClass().getName());
    try (InstanceHandle<Office> office = Arc.container().instance(Office.class)) {
      office.get().moveIn();
    }
    RestAssured.replaceFiltersWith(new ContractFilter());
    RestAssured.urlEncodingEnabled = true;
    // Otherwise the text of a merge-patch would go out in Latin-1.
    RestAssured.config =
        RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8"))
            .objectMapperConfig(
                ObjectMapperConfig.objectMapperConfig()
                    .jackson2ObjectMapperFactory((type, charset) -> JSON));
  }
}
