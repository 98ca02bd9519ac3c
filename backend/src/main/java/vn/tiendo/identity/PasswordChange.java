package vn.tiendo.identity;

/** One's own password, changed by oneself. */
public record PasswordChange(String currentPassword, String newPassword) {}
