package vn.tiendo.reportpaper;

import java.time.Duration;
import java.util.Optional;

/** Pages of reports, by whatever draws them on this machine, each drawn once for all tests. */
final class Rendered {
  static final Office OFFICE = new Office(Optional.of("soffice"), Duration.ofSeconds(120));

  private Rendered() {}
}
