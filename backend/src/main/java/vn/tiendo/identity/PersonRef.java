package vn.tiendo.identity;

import java.util.UUID;

/** A person as others name him. */
public record PersonRef(UUID id, String fullName, String position) {}
