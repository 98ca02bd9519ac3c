package vn.tiendo.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.similarity.Likeness.Kind;

/** Sentences as departments of science and technology write them in their yearly reports. */
class SimilarityTest {
  private static final String LAST_YEAR =
      """
      Thực hiện Kế hoạch số 05/KH-KHCN ngày 05/02/2021, Phòng Quản lý Khoa học đã tham mưu Giám đốc \
      Sở ban hành 03 văn bản hướng dẫn các huyện, thành phố đăng ký nhiệm vụ khoa học và công nghệ \
      cấp cơ sở năm 2021. Tính đến ngày 14/12/2021 đã tổ chức nghiệm thu 12 đề tài, dự án; trong đó \
      có 09 đề tài xếp loại khá trở lên, đạt 75% số đề tài nghiệm thu trong năm. Kinh phí sự nghiệp \
      khoa học đã giải ngân 18,5 tỷ đồng, bằng 92,3% kế hoạch giao.""";

  @Test
  void a_report_of_which_only_the_dates_were_changed() {
    String now =
        LAST_YEAR
            .replace("05/02/2021", "10/02/2022")
            .replace("năm 2021", "năm 2022")
            .replace("14/12/2021", "14/12/2022");
    Likeness likeness = Similarity.compare(now, LAST_YEAR);
    assertEquals(Kind.ONLY_DATES, likeness.kind());
    assertTrue(likeness.score() >= 0.95 && likeness.score() < 1, likeness.toString());
    assertTrue(likeness.percent() < 100);
  }

  @Test
  void a_report_of_which_dates_and_figures_were_changed() {
    String now =
        LAST_YEAR.replace("2021", "2022").replace("12 đề tài", "14 đề tài").replace("92,3", "95");
    Likeness likeness = Similarity.compare(now, LAST_YEAR);
    assertEquals(Kind.ONLY_FIGURES, likeness.kind());
    assertTrue(likeness.score() >= 0.95, likeness.toString());
  }

  /** However many of its words are dates: a short line scores no lower than a long one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quý I/2022 hoàn thành.|Quý IV-2021 hoàn thành.",
        "Ngày 3 tháng 5 năm 2022|ngày 12 tháng 10 năm 2021",
        "Trong tháng 6/2022 và 6 tháng đầu năm 2022|Trong tháng 12/2021 và 9 tháng đầu năm 2021",
        "Giai đoạn 2022-2025, trước ngày 20/12|Giai đoạn 2021 – 2025, trước ngày 19/12",
      })
  void lines_that_are_little_but_dates(String now, String before) {
    Likeness likeness = Similarity.compare(now, before);
    assertEquals(Kind.ONLY_DATES, likeness.kind());
    assertTrue(likeness.score() >= 0.95 && likeness.score() < 1, likeness.toString());
  }

  /** Of the same office on the same subject, written by somebody who thought about it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hỗ trợ 04 doanh nghiệp nông nghiệp ứng dụng công nghệ tưới nhỏ giọt, giảm 30% lượng nước; hai "
            + "hợp tác xã của Lục Ngạn được cấp mã số vùng trồng để xuất khẩu vải thiều sang Nhật Bản."
            + "|Tiếp tục đẩy mạnh công tác tuyên truyền, phổ biến các chính sách hỗ trợ doanh nghiệp đổi "
            + "mới công nghệ; phối hợp với các huyện, thành phố rà soát nhu cầu của doanh nghiệp.",
        "Thanh tra 06 cơ sở kinh doanh xăng dầu, phát hiện 01 cột đo sai số vượt mức cho phép, xử phạt 35 "
            + "triệu đồng và đình chỉ sử dụng phương tiện đo cho đến khi kiểm định lại."
            + "|Thực hiện tốt công tác thanh tra, kiểm tra về tiêu chuẩn, đo lường, chất lượng trên địa bàn "
            + "tỉnh; qua thanh tra nhìn chung các cơ sở chấp hành đúng quy định của pháp luật.",
        "Một số đơn vị gửi báo cáo chậm do biểu mẫu mới ban hành cuối tháng 11; phần mềm chưa liên thông "
            + "với hệ thống của Bộ nên số liệu doanh nghiệp phải nhập hai lần."
            + "|Kinh phí dành cho khoa học và công nghệ còn hạn chế; đội ngũ cán bộ làm công tác khoa học ở "
            + "cấp huyện kiêm nhiệm, thường xuyên thay đổi nên việc tham mưu chưa kịp thời.",
        "Bố trí 1,2 tỷ đồng kinh phí đối ứng cho dự án chỉ dẫn địa lý Na dai Lục Nam trong quý I năm 2022."
            + "|Đề nghị UBND tỉnh quan tâm bố trí kinh phí để Sở thực hiện các nhiệm vụ khoa học và công "
            + "nghệ theo kế hoạch được giao.",
      })
  void a_real_rewrite(String now, String before) {
    Likeness likeness = Similarity.compare(now, before);
    assertEquals(Kind.NEW, likeness.kind(), likeness.toString());
    assertTrue(likeness.score() < 0.6, likeness.toString());
  }

  @Test
  void one_sentence_more_is_mostly_carried_forward() {
    String now = LAST_YEAR + " Có 02 sáng chế được cấp bằng độc quyền.";
    assertEquals(Kind.MOSTLY_CARRIED, Similarity.compare(now, LAST_YEAR).kind());
  }

  @Test
  void paragraphs_that_changed_places_are_carried_forward_all_the_same() {
    String[] sentences = LAST_YEAR.split("(?<=\\.) ");
    String now = sentences[2] + " " + sentences[1] + " " + sentences[0];
    assertTrue(Similarity.compare(now, LAST_YEAR).score() > 0.8);
  }

  @Test
  void capitals_blanks_marks_and_the_way_letters_are_written_do_not_count() {
    String decomposed =
        java.text.Normalizer.normalize(LAST_YEAR, java.text.Normalizer.Form.NFD)
            .replace(", ", " ,\n")
            .toUpperCase(java.util.Locale.ROOT);
    Likeness likeness = Similarity.compare(decomposed, LAST_YEAR);
    assertEquals(new Likeness(1, Kind.SAME), likeness);
    assertEquals(100, likeness.percent());
  }

  @Test
  void seven_of_ten_is_a_figure_and_no_day() {
    assertEquals(
        Kind.ONLY_FIGURES, Similarity.compare("Đạt 7/10 chỉ tiêu", "Đạt 8/10 chỉ tiêu").kind());
  }

  @Test
  void where_nothing_stood_nothing_is_carried_forward() {
    assertEquals(Kind.NOTHING_TO_COMPARE, Similarity.compare("Có kết quả", null).kind());
    assertEquals(Kind.NOTHING_TO_COMPARE, Similarity.compare(" – ", "Có kết quả").kind());
  }

  /** A text of a hundred pages is compared while somebody waits. */
  @Test
  void long_texts_are_compared_too() {
    String before = LAST_YEAR.repeat(300);
    String now = (LAST_YEAR.replace("2021", "2022") + " Có thêm kết quả mới. ").repeat(300);
    assertEquals(Kind.MOSTLY_CARRIED, Similarity.compare(now, before).kind());
  }
}
