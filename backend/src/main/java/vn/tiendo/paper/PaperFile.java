package vn.tiendo.paper;

import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Downloads;

/**
 * A paper as a file.
 *
 * @param name with its suffix
 */
public record PaperFile(String name, byte[] content) {
  /** Office Open XML, ECMA-376. */
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  public RestResponse<StreamingOutput> download() {
    return Downloads.made(name, content);
  }
}
