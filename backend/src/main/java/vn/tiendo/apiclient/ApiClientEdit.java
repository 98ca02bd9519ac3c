package vn.tiendo.apiclient;

import java.time.OffsetDateTime;
import java.util.List;

/** What can be changed of a machine client. */
public record ApiClientEdit(String name, List<String> scopes, OffsetDateTime expiresAt) {}
