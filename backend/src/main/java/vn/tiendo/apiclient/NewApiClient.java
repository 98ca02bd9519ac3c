package vn.tiendo.apiclient;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A machine client to be added.
 *
 * @param unit id, code or agency code: it works as an officer of this unit and those below it
 */
public record NewApiClient(
    String name, String unit, List<String> scopes, OffsetDateTime expiresAt) {}
