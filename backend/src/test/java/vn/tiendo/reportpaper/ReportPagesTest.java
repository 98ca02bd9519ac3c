package vn.tiendo.reportpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.reportpaper.pages.PaperChecker;

/** The pages that come out, measured. */
class ReportPagesTest {
  private static final ReportDocument SHORT = ReportSample.brief();

  /**
   * What a clerk would send back: the name of a rule, what it is broken with. Those of one block
   * are planted together.
   */
  private static final String FAULTS =
      """
      page number is missing|content: counter(page);|content: '';
      draft|Như trên|DỰ THẢO
      body is not justified|p.body { text-align: justify;|p.body { text-align: left;
      motto look|<p class='line b s13'>Độc|<p class='line s13'>Độc
      parent look|<p class='line s12'>UBND|<p class='line b s12'>UBND
      issuer look|<p class='line b s12'>SỞ|<p class='line s12'>SỞ
      number form|Số: 05/|Số: 5/
      place and date look|<p class='line slant s13'>|<p class='line s13'>
      type look|<p class='line b'>BÁO|<p class='line'>BÁO
      abstract look|<p class='line b'>Kết|<p class='line s11'>Kết
      ending: ./.|./.|.
      recipients title look|<p class='s12 b slant'>|<p class='s12 b'>
      recipients: the last|Lưu: VT|Lưu
      signature: TM.|KT. GIÁM|TM. GIÁM
      signature position look|<p class='line b'>PHÓ|<p class='line'>PHÓ
      annex number|Phụ lục II<|Phụ lục III<

      page number on a first|content: none;|content: counter(page);
      nation look|<p class='line b s12'>CỘNG|<p class='line b s11'>CỘNG
      motto rule|width:56.1mm|width:30mm
      issuer rule|width:27.0mm|width:60mm
      number look|<p class='line s13'>Số|<p class='line s11'>Số
      place and date form|ngày 05 tháng 01 năm 2022</p></td>|ngày 5 tháng 1 năm 2022</p></td>
      type is not in the middle|<p class='line b'>BÁO|<p class='b'>BÁO
      abstract rule|width:60.0mm|width:160mm
      recipients look|<p class='s11'>- Lãnh|<p class='s13'>- Lãnh
      recipients: each|<p class='s11'>- Như|<p class='s11'>Như
      signature name look|<p class='line b'>Nguyễn|<p class='line'>Nguyễn
      signature: academic|>Nguyễn Văn Minh|>TS. Nguyễn Văn Minh
      annex title look|DANH MỤC VĂN BẢN|Danh mục văn bản

      page number place|@top-center { content: counter|@top-right { content: counter
      nation is missing|CỘNG HÒA|CỘNG HOÀ
      signature: no room|height:24mm|height:2mm
      annex source is missing|(Kèm theo|(Theo

      page number look|font-size: 14pt; vertical|font-size: 11pt; vertical
      signature: the name|>Nguyễn Văn Minh|>
      annex source look|<p class='line slant'>|<p class='line'>

      annex source: |số 05/BC-SKHCN ngày|số 05/BC-SKHCN

      page is not A4|size: A4;|size: Letter;

      page without a word|</body>|<div style='page-break-before: always'><br/></div></body>

      page across|size: A4;|size: A4 landscape;

      margin left|20mm 15mm 20mm 30mm|20mm 10mm 12mm 25mm
      margin right|20mm 15mm 20mm 30mm|20mm 10mm 12mm 25mm
      margin bottom|20mm 15mm 20mm 30mm|20mm 10mm 12mm 25mm

      margin left|20mm 15mm 20mm 30mm|30mm 24mm 40mm 38mm
      margin right|20mm 15mm 20mm 30mm|30mm 24mm 40mm 38mm
      margin top|20mm 15mm 20mm 30mm|30mm 24mm 40mm 38mm
      margin bottom|20mm 15mm 20mm 30mm|30mm 24mm 40mm 38mm

      font|p.body {|p.body { font-family: Helvetica;

      body size|p.body {|p.body { font-size: 12pt;
      """;

  @Test
  void an_issued_report_is_one_that_a_clerk_lets_go() throws IOException {
    assertEquals(List.of(), PaperChecker.faults(Rendered.pages(ReportSample.issued()), false));
  }

  @Test
  void a_draft_is_too_but_for_its_number_and_says_so_on_every_page() throws IOException {
    assertEquals(List.of(), PaperChecker.faults(Rendered.pages(ReportSample.draft()), true));
  }

  @Test
  void the_library_draws_such_pages_too() throws IOException {
    assertEquals(List.of(), PaperChecker.faults(ReportPdf.write(SHORT), false));
  }

  static Stream<Arguments> faults() {
    return Stream.of(FAULTS.split("\n\n")).map(Arguments::of);
  }

  /** Each rule that the checker has is broken once; what it says begins with the rule's name. */
  @ParameterizedTest
  @MethodSource("faults")
  void each_broken_rule_is_noticed(String block) throws IOException {
    List<String[]> planted = block.strip().lines().map(line -> line.split("\\|", 3)).toList();
    byte[] pages = Rendered.tampered(SHORT, html -> spoilt(html, planted));
    List<String> found = PaperChecker.faults(pages, false);
    for (String[] fault : planted) {
      assertTrue(
          found.stream().anyMatch(f -> f.startsWith(fault[0])),
          fault[0] + " is not among " + found);
    }
  }

  private static String spoilt(String html, List<String[]> planted) {
    String spoilt = html;
    for (String[] fault : planted) {
      spoilt = spoilt.replace(fault[1], fault[2]);
    }
    return spoilt;
  }

  @Test
  void a_draft_that_does_not_say_so_is_noticed() throws IOException {
    List<String> faults = PaperChecker.faults(ReportPdf.write(SHORT), true);
    assertTrue(faults.contains("draft: a page does not say so"), faults.toString());
  }
}
