package vn.tiendo.common.listing;

import java.util.List;
import java.util.Map;
import vn.tiendo.common.web.Page;

/**
 * A list of the API that can be taken away as a file. Its rows, rights and order are those of the
 * list itself, since it is the list's own service that answers.
 */
public interface ExportedList {
  /** The list's operation in the contract, which gives its address and parameters. */
  String operationId();

  /** Names title and file: {@code export.title.<key>}. */
  String key();

  /** As a spreadsheet has them. */
  List<Column> columns();

  /** As an annex on paper has them. */
  List<Column> annex();

  /**
   * @param query parameters of the list, checked against the contract; without cursor and limit
   */
  Page<?> page(Map<String, String> query, String cursor, int limit);
}
