package vn.tiendo.common.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The contract with English texts: openapi.yaml under docs/openapi.en.overlay.yaml. Made when first
 * asked for: few ask, and no start should wait for it.
 */
@Singleton
public class EnglishContract {
  private final Contract contract;
  private byte[] yaml;
  private byte[] json;

  EnglishContract(Contract contract) {
    this.contract = contract;
  }

  public byte[] yaml() {
    make();
    return yaml;
  }

  public byte[] json() {
    make();
    return json;
  }

  private synchronized void make() {
    if (yaml != null) {
      return;
    }
    ObjectMapper mapper =
        new ObjectMapper(
            YAMLFactory.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build());
    try (InputStream in =
        EnglishContract.class.getResourceAsStream("/contract/openapi.en.overlay.yaml")) {
      JsonNode english = Overlay.apply(mapper.readTree(contract.yaml()), mapper.readTree(in));
      json = new ObjectMapper().writeValueAsBytes(english);
      yaml = mapper.writeValueAsBytes(english);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
