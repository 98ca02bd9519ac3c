package vn.tiendo.common.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/** The body of every error (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    UUID requestId,
    String code,
    String currentState,
    List<String> allowedActions,
    List<String> changedFields,
    List<Item> errors) {

  /** One violation, in the caller's language. */
  public record Item(String pointer, String parameter, String code, String message) {}

  public static final String MEDIA_TYPE = "application/problem+json";
}
