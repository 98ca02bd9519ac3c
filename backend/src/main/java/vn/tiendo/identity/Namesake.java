package vn.tiendo.identity;

import java.util.Set;
import vn.tiendo.common.security.PositionKind;

/**
 * Somebody of a given full name in a given unit.
 *
 * @param kinds what he is there, now or from a day to come
 */
public record Namesake(String username, String email, String phone, Set<PositionKind> kinds) {}
