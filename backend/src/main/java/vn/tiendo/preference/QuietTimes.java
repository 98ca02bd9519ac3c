package vn.tiendo.preference;

/**
 * Hours in which no mail comes, in Vietnam's time; over midnight where `to` is not later.
 *
 * @param from "18:00"
 * @param to "07:00"; equal to `from`: no quiet hours
 */
record QuietTimes(String from, String to) {}
