package vn.tiendo.reportpaper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The letters that pages are drawn with where Times New Roman is not installed: Liberation Serif 2,
 * of the same widths, which has every Vietnamese letter. Version 1, which many machines carry, has
 * not: its gaps would be filled with letters of another face.
 */
final class PaperFonts {
  static final String FAMILY = "Liberation Serif";
  static final List<String> FACES = List.of("Regular", "Bold", "Italic", "BoldItalic");

  private PaperFonts() {}

  static InputStream open(String face) {
    return PaperFonts.class.getResourceAsStream("/paper/fonts/LiberationSerif-" + face + ".ttf");
  }

  /**
   * Puts the letters into a folder of their own, with a configuration for fontconfig that takes
   * them before others of the same name.
   *
   * @return the configuration
   */
  static Path install(Path folder) throws IOException {
    Path fonts = Files.createDirectories(folder.resolve("letters"));
    for (String face : FACES) {
      try (InputStream file = open(face)) {
        Files.copy(file, fonts.resolve(face + ".ttf"));
      }
    }
    return Files.writeString(
        folder.resolve("fonts.conf"),
        """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
          <dir>%s</dir>
          <cachedir>%s</cachedir>
          <selectfont><rejectfont><glob>*/LiberationSerif-*</glob></rejectfont></selectfont>
        </fontconfig>
        """
            .formatted(fonts, folder.resolve("cache")));
  }
}
