package vn.tiendo.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is, by its first bytes (Apache Tika's magic numbers). Office files are ZIP or OLE2
 * containers: which one is told by the names inside; for OLE2 the file's name may choose among the
 * Office types, never anything else.
 */
final class FileTypes {
  private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();
  private static final String ZIP = "application/zip";
  private static final int ENTRIES_LOOKED_AT = 200;
  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

  private static final Map<String, String> OOXML_PARTS =
      Map.of(
          "word/", OOXML + "wordprocessingml.document",
          "xl/", OOXML + "spreadsheetml.sheet",
          "ppt/", OOXML + "presentationml.presentation");

  private static final Map<String, String> OLE_NAMES =
      Map.of(
          ".doc", "application/msword",
          ".xls", "application/vnd.ms-excel",
          ".ppt", "application/vnd.ms-powerpoint",
          ".msg", "application/vnd.ms-outlook");

  /**
   * What an office keeps as evidence. Programs, scripts and pages that a browser would run are not
   * among it.
   */
  private static final Set<String> ACCEPTED =
      Set.of(
          "application/pdf",
          "application/rtf",
          "application/msword",
          "application/vnd.ms-excel",
          "application/vnd.ms-powerpoint",
          "application/vnd.ms-outlook",
          OOXML + "wordprocessingml.document",
          OOXML + "spreadsheetml.sheet",
          OOXML + "presentationml.presentation",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.spreadsheet",
          "application/vnd.oasis.opendocument.presentation",
          "application/pkcs7-signature",
          "application/xml",
          "text/plain",
          "text/csv",
          "message/rfc822",
          "image/png",
          "image/jpeg",
          "image/gif",
          "image/webp",
          "image/tiff",
          "image/bmp",
          "audio/mpeg",
          "video/mp4",
          ZIP,
          "application/x-7z-compressed",
          "application/x-rar-compressed");

  private FileTypes() {}

  /** The media type found in the content; empty when it is none that is accepted. */
  static Optional<String> of(Path file, String fileName) {
    try {
      return Optional.of(sniff(file, fileName.toLowerCase(Locale.ROOT))).filter(ACCEPTED::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sniff(Path file, String name) throws IOException {
    String type;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      type = MAGIC.detect(in, new Metadata()).getBaseType().toString();
    }
    return switch (type) {
      case ZIP -> insideZip(file);
      case "application/x-tika-msoffice" -> insideOle(name);
      case "application/x-tika-ooxml" -> insideZip(file);
      case "text/plain" -> name.endsWith(".csv") ? "text/csv" : type;
      case "application/x-rar-compressed;version=4", "application/x-rar-compressed;version=5" ->
          "application/x-rar-compressed";
      default -> type;
    };
  }

  private static String insideOle(String name) {
    return OLE_NAMES.entrySet().stream()
        .filter(e -> name.endsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("application/x-ole-storage");
  }

  /** Reads names only, and at most 200 of them: a bomb is not unpacked. */
  private static String insideZip(Path file) throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      ZipEntry entry = zip.getNextEntry();
      for (int i = 0; entry != null && i < ENTRIES_LOOKED_AT; i++) {
        if (entry.getName().equals("mimetype")) {
          return new String(zip.readNBytes(100), StandardCharsets.US_ASCII).strip();
        }
        for (Map.Entry<String, String> part : OOXML_PARTS.entrySet()) {
          if (entry.getName().startsWith(part.getKey())) {
            return part.getValue();
          }
        }
        entry = zip.getNextEntry();
      }
    } catch (ZipException e) {
      return "application/octet-stream";
    }
    return ZIP;
  }
}
