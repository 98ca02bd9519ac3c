package vn.tiendo.common.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * An answer with a secret in it, shown once: what is kept for the Idempotency-Key, and replayed, is
 * the same without it.
 */
public interface ShownOnce {
  @JsonIgnore
  Object withoutSecret();
}
