package vn.tiendo.secondfactor;

/**
 * @param oneTimeCode of the app, or a recovery code; not needed before it is on
 */
record SecondFactorRemoval(String currentPassword, String oneTimeCode) {}
