package vn.tiendo.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTypesRulesTest {
  @TempDir Path folder;

  @Test
  void a_pdf_is_known_by_its_first_bytes_whatever_it_is_called() throws IOException {
    assertEquals(Optional.of("application/pdf"), type("%PDF-1.7\n", "anh.png"));
  }

  @Test
  void a_program_is_not_accepted_under_any_name() throws IOException {
    byte[] program = new byte[256];
    program[0] = 'M';
    program[1] = 'Z';
    assertTrue(type(program, "bao-cao.pdf").isEmpty());
    assertTrue(type("#!/bin/sh\nrm -rf /\n", "ghi-chu.txt").isEmpty());
  }

  @Test
  void a_page_that_a_browser_would_run_is_not_accepted() throws IOException {
    assertTrue(type("<!DOCTYPE html><html><script>alert(1)</script></html>", "a.txt").isEmpty());
    assertTrue(type("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", "a.png").isEmpty());
  }

  @Test
  void office_files_are_told_apart_by_what_their_archive_holds() throws IOException {
    String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    String sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    assertEquals(Optional.of(word), type(zip("[Content_Types].xml", "word/document.xml"), "x.zip"));
    assertEquals(Optional.of(sheet), type(zip("[Content_Types].xml", "xl/workbook.xml"), "x.docx"));
    assertEquals(Optional.of("application/zip"), type(zip("a.txt", "b.txt"), "x.docx"));
  }

  @Test
  void text_is_text() throws IOException {
    assertEquals(Optional.of("text/plain"), type("Kết quả quý I: đạt.\n", "ghi-chu.txt"));
    assertEquals(Optional.of("text/csv"), type("a,b\n1,2\n", "so-lieu.csv"));
  }

  private Optional<String> type(String content, String name) throws IOException {
    return type(content.getBytes(StandardCharsets.UTF_8), name);
  }

  private Optional<String> type(byte[] content, String name) throws IOException {
    return FileTypes.of(Files.write(folder.resolve("file"), content), name);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
