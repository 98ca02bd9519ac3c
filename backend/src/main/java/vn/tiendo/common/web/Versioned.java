package vn.tiendo.common.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** The representation of one resource: gets a strong ETag and answers If-None-Match. */
public interface Versioned {
  UUID id();

  /** The row's version; travels in the ETag, not in the body. */
  @JsonIgnore
  long version();
}
