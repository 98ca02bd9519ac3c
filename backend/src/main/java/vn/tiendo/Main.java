package vn.tiendo;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the product starts. */
@QuarkusMain
public class Main {
  /**
   * Quarkus answers a malformed address (`%zz`) with a bare 400 before any handler sees it; the
   * check is done in common.web.EdgeRules instead, with a problem document. Must be set before
   * Quarkus's HTTP classes load.
   */
  public static void main(String... arguments) {
    System.setProperty("vertx.disableURIValidation", "true");
    Quarkus.run(arguments);
  }
}
