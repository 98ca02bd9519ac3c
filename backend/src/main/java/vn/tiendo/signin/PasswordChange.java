package vn.tiendo.signin;

/** One's own password, changed by oneself. */
record PasswordChange(String currentPassword, String newPassword) {}
