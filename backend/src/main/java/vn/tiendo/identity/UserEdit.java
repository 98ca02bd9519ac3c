package vn.tiendo.identity;

/** What can be changed of a person. */
public record UserEdit(
    String username,
    String fullName,
    String email,
    String phone,
    boolean installationAdministrator) {}
