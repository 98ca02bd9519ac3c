package vn.tiendo.reportpaper;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** A Word file as the pages that LibreOffice makes of it, for tests of other rooms. */
public final class WordPages {
  private WordPages() {}

  /**
   * @return empty where LibreOffice is not installed
   */
  public static Optional<byte[]> pdf(byte[] docx) throws IOException {
    Office office = new Office(Optional.of("soffice"), Duration.ofSeconds(120));
    try {
      Optional<byte[]> pages = office.pdf(docx);
      if (office.present() && pages.isEmpty()) {
        throw new IllegalStateException("LibreOffice made no pages");
      }
      return pages;
    } finally {
      office.tidy();
    }
  }
}
