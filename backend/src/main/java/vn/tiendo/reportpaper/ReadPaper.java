package vn.tiendo.reportpaper;

import java.util.List;

/**
 * What a Word file says, part by part.
 *
 * @param nodes texts of the outline's nodes, in the order of the file; a node without text is not
 *     there
 * @param loose all else, in the order of the file: nothing that somebody wrote is lost
 */
public record ReadPaper(List<NodeText> nodes, List<LooseText> loose) {
  /**
   * @param code of the outline's node
   * @param text each paragraph a line
   */
  public record NodeText(String code, String text) {}

  /**
   * @param below the title under which it stands, empty where there is none above it
   * @param text each paragraph and each row of a table a line
   */
  public record LooseText(String below, String text) {}

  /** The text of a node, null where it has none. */
  public String text(String code) {
    return nodes.stream()
        .filter(node -> node.code().equals(code))
        .map(NodeText::text)
        .findFirst()
        .orElse(null);
  }
}
