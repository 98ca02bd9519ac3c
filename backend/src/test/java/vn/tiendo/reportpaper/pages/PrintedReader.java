package vn.tiendo.reportpaper.pages;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads pages as they are printed, by a library that knows nothing of who drew them. */
final class PrintedReader {
  private static final double MM = 25.4 / 72;

  /** Two words further apart than this, in points, are no neighbours in one line. */
  private static final double APART = 14;

  private PrintedReader() {}

  static List<Printed> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Printed> pages = new ArrayList<>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        PDPage page = document.getPage(i);
        Letters letters = new Letters(i + 1);
        letters.getText(document);
        Rules rules = new Rules(page);
        rules.processPage(page);
        var box = page.getMediaBox();
        pages.add(
            new Printed(box.getWidth() * MM, box.getHeight() * MM, letters.lines(), rules.found));
      }
      return pages;
    }
  }

  private static final class Letters extends PDFTextStripper {
    private final Map<Integer, List<TextPosition>> rows = new TreeMap<>();

    Letters(int page) {
      setStartPage(page);
      setEndPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
      int at = Math.round(letter.getYDirAdj());
      int row = rows.containsKey(at - 1) ? at - 1 : rows.containsKey(at + 1) ? at + 1 : at;
      rows.computeIfAbsent(row, y -> new ArrayList<>()).add(letter);
    }

    List<Printed.Line> lines() {
      List<Printed.Line> lines = new ArrayList<>();
      for (List<TextPosition> row : rows.values()) {
        row.sort(Comparator.comparing(TextPosition::getXDirAdj));
        List<TextPosition> together = new ArrayList<>();
        for (TextPosition letter : row) {
          if (letter.getUnicode() == null || (blank(letter) && together.isEmpty())) {
            continue;
          }
          if (!together.isEmpty() && letter.getXDirAdj() - end(together.getLast()) > APART) {
            lines.add(line(together));
            together = new ArrayList<>();
          }
          together.add(letter);
        }
        if (!together.isEmpty()) {
          lines.add(line(together));
        }
      }
      return lines;
    }

    private static double end(TextPosition letter) {
      return letter.getXDirAdj() + letter.getWidthDirAdj();
    }

    /** Blanks within a line hold it together; behind it they are nothing. */
    private static boolean blank(TextPosition letter) {
      return letter.getUnicode().replace('\u00a0', ' ').isBlank();
    }

    private static Printed.Line line(List<TextPosition> letters) {
      while (blank(letters.getLast())) {
        letters.removeLast();
      }
      StringBuilder text = new StringBuilder();
      TextPosition before = null;
      for (TextPosition letter : letters) {
        if (before != null && letter.getXDirAdj() - end(before) > size(letter) * 0.15) {
          text.append(' ');
        }
        text.append(blank(letter) ? " " : letter.getUnicode());
        before = letter;
      }
      Map<Double, Long> sizes =
          letters.stream().collect(Collectors.groupingBy(Letters::size, Collectors.counting()));
      double size =
          sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
      List<String> fonts = letters.stream().map(l -> l.getFont().getName()).distinct().toList();
      double base = letters.getFirst().getYDirAdj() * MM;
      return new Printed.Line(
          java.text.Normalizer.normalize(
              text.toString().replaceAll(" +", " "), java.text.Normalizer.Form.NFC),
          letters.getFirst().getXDirAdj() * MM,
          end(letters.getLast()) * MM,
          base - size * 0.66 * MM,
          base,
          size,
          fonts.stream().allMatch(f -> f.contains("Bold")),
          fonts.stream().allMatch(f -> f.contains("Italic")),
          fonts);
    }

    /** To a tenth of a point. */
    private static double size(TextPosition letter) {
      return Math.round(letter.getTextMatrix().getScalingFactorX() * 10) / 10.0;
    }
  }

  private static final class Rules extends PDFGraphicsStreamEngine {
    private final List<Printed.Rule> found = new ArrayList<>();
    private final List<Point2D> path = new ArrayList<>();
    private final double height;

    Rules(PDPage page) {
      super(page);
      height = page.getMediaBox().getHeight();
    }

    private void drawn() {
      if (!path.isEmpty()) {
        double left = path.stream().mapToDouble(Point2D::getX).min().orElseThrow();
        double right = path.stream().mapToDouble(Point2D::getX).max().orElseThrow();
        double low = path.stream().mapToDouble(Point2D::getY).min().orElseThrow();
        double high = path.stream().mapToDouble(Point2D::getY).max().orElseThrow();
        if (high - low < 2 && right - left > 10) {
          found.add(new Printed.Rule(left * MM, right * MM, (height - high) * MM));
        }
      }
      path.clear();
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
      path.addAll(List.of(a, b, c, d));
    }

    @Override
    public void moveTo(float x, float y) {
      path.add(new Point2D.Float(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
      path.add(new Point2D.Float(x, y));
    }

    @Override
    public void curveTo(float a, float b, float c, float d, float x, float y) {
      path.add(new Point2D.Float(x, y));
    }

    @Override
    public Point2D getCurrentPoint() {
      return path.isEmpty() ? new Point2D.Float() : path.getLast();
    }

    @Override
    public void strokePath() {
      drawn();
    }

    @Override
    public void fillPath(int rule) {
      drawn();
    }

    @Override
    public void fillAndStrokePath(int rule) {
      drawn();
    }

    @Override
    public void endPath() {
      path.clear();
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int rule) {}

    @Override
    public void closePath() {}

    @Override
    public void shadingFill(COSName name) {}
  }
}
