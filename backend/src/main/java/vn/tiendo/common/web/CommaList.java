package vn.tiendo.common.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A comma list of a filter parameter; its members were checked against the contract before. */
public final class CommaList {
  private CommaList() {}

  /**
   * @return the members in their natural order, so that the same filter has the same words; null
   *     for null
   */
  public static <T extends Comparable<? super T>> List<T> of(
      String list, Function<String, T> member) {
    return list == null ? null : Arrays.stream(list.split(",")).map(member).sorted().toList();
  }
}
