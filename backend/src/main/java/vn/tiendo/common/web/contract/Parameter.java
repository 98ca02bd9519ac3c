package vn.tiendo.common.web.contract;

/**
 * One parameter of an operation.
 *
 * @param in path, query, header or cookie
 * @param type JSON type of the value; arrays are comma lists
 * @param itemType JSON type of an array's items
 * @param retirement null unless it is deprecated
 */
public record Parameter(
    String name,
    String in,
    boolean required,
    String type,
    String itemType,
    LazySchema schema,
    Retirement retirement) {}
