package vn.tiendo.common.web;

import java.util.List;

/**
 * One page of a collection.
 *
 * @param nextCursor absent on the last page
 * @param total only with includeTotal=true
 */
public record Page<T>(List<T> items, String nextCursor, Long total) {}
