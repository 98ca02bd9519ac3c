package vn.tiendo.paper;

/**
 * What stands above every paper of an organisation.
 *
 * @param parent the agency above it, null where none is known: the line is left for the clerk
 * @param issuer the organisation's official name
 * @param place the province or city, null where none is known
 */
public record Letterhead(String parent, String issuer, String place) {}
