package vn.tiendo.unit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** The units of the plan that ships. */
public final class ShippedUnits {
  private ShippedUnits() {}

  public static UnitImport.Batch batch() {
    ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
    try (InputStream in =
        ShippedUnits.class.getResourceAsStream("/plans/khcn-bac-giang-2021/plan.json")) {
      JsonNode file = mapper.readTree(in);
      return new UnitImport.Batch(
          LocalDate.parse(file.get("effectiveOn").asText()),
          file.at("/plan/ownerUnitCode").asText(),
          List.of(mapper.treeToValue(file.get("units"), ImportedUnit[].class)),
          List.of(mapper.treeToValue(file.get("unitClasses"), ImportedUnitClass[].class)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
