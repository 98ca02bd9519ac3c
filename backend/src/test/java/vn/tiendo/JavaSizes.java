package vn.tiendo;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Measures Java sources: lines of a file, lines of a method's body without those of text blocks
 * (SQL is read as one thing).
 */
final class JavaSizes {
  static final int FILE_LINES = 300;

  /** Thirty lines as one writes them; the formatter breaks some of them in two. */
  static final int METHOD_LINES = 40;

  private JavaSizes() {}

  static List<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "Task.java: 312 lines" for each file above the limit. */
  static List<String> longFiles(List<Path> files) {
    return files.stream()
        .map(f -> new Measured(f.getFileName().toString(), lines(f)))
        .filter(m -> m.lines > FILE_LINES)
        .map(Measured::toString)
        .toList();
  }

  /** "Task.java complete(): 42 lines" for each method above the limit. */
  static List<String> longMethods(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      List<String> found = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        new MethodMeter(unit, Trees.instance(task).getSourcePositions(), found).scan(unit, null);
      }
      return found;
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Measured(String name, long lines) {
    @Override
    public String toString() {
      return name + ": " + lines + " lines";
    }
  }

  private static final class MethodMeter extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> found;
    private int inTextBlocks;

    MethodMeter(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      int outer = inTextBlocks;
      inTextBlocks = 0;
      super.visitMethod(method, nothing);
      // The body only: annotations and a wrapped list of parameters are not what makes it long.
      if (method.getBody() != null && positions.getStartPosition(unit, method) >= 0) {
        int lines = span(method.getBody()) - inTextBlocks;
        if (lines > METHOD_LINES) {
          String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
          found.add(new Measured(file + " " + method.getName() + "()", lines).toString());
        }
      }
      inTextBlocks += outer;
      return null;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
      inTextBlocks += span(literal) - 1;
      return null;
    }

    private int span(Tree tree) {
      long from = positions.getStartPosition(unit, tree);
      long to = positions.getEndPosition(unit, tree);
      return (int) (unit.getLineMap().getLineNumber(to) - unit.getLineMap().getLineNumber(from))
          + 1;
    }
  }
}
