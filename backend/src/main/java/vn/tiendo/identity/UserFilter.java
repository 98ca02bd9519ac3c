package vn.tiendo.identity;

import java.util.List;
import vn.tiendo.common.security.PositionKind;

/**
 * What a list of people can be asked.
 *
 * @param unit id, code or agency code; units below it count
 * @param positions held today, in that unit where one is named
 */
public record UserFilter(String q, String unit, List<PositionKind> positions, Boolean disabled) {}
