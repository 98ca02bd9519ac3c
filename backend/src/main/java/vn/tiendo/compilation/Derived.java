package vn.tiendo.compilation;

import java.util.List;

/**
 * A figure or paragraph of the consolidated report and where it comes from.
 *
 * @param address {@code nodes/<code>/<unit code>}, {@code tasks/<id>}, {@code counts/<section id or
 *     NONE or TOTAL>[/<label>]}, {@code indicators/<id>[/members/<id>]} or {@code
 *     statuses/<status>}
 * @param value text or number as it stands in the report
 */
public record Derived(String address, Object value, List<Input> inputs) {}
