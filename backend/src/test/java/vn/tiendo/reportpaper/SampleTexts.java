package vn.tiendo.reportpaper;

import static vn.tiendo.reportpaper.ReportSample.text;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.reportpaper.Annexes.DocumentRow;
import vn.tiendo.reportpaper.Block.HeadingBlock;

/** Made-up words of a yearly report. */
final class SampleTexts {
  private SampleTexts() {}

  static List<Block> judgement() {
    return List.of(
        new HeadingBlock(2, "1.", "Ưu điểm"),
        text(
            "III.1",
            """
            Các nhiệm vụ được triển khai đồng bộ, bám sát Chỉ thị; công tác phối hợp giữa các phòng, đơn vị với \
            các sở, ngành, địa phương ngày càng chặt chẽ. Hoạt động sở hữu trí tuệ đạt kết quả nổi bật, gắn với \
            các sản phẩm chủ lực của tỉnh."""),
        new HeadingBlock(2, "2.", "Tồn tại, hạn chế"),
        text(
            "III.2",
            """
            - Một số nhiệm vụ chậm tiến độ do dịch Covid-19 bùng phát trên địa bàn tỉnh từ tháng 5/2021.
            - Doanh nghiệp khoa học và công nghệ tăng chậm; thị trường công nghệ chưa sôi động."""),
        new HeadingBlock(2, "3.", "Nguyên nhân"),
        text(
            "III.3",
            """
            a) Nguyên nhân khách quan: giãn cách xã hội kéo dài, nhiều cuộc tập huấn, hội nghị phải lùi thời gian.
            b) Nguyên nhân chủ quan: một số đơn vị chưa chủ động rà soát, đề xuất điều chỉnh kế hoạch."""),
        new HeadingBlock(1, "IV.", "Phương hướng, nhiệm vụ trọng tâm năm 2022"),
        text(
            "IV",
            """
            1. Phân kỳ từng năm các chỉ tiêu đến năm 2025, trình Giám đốc Sở phê duyệt trong quý I năm 2022.
            2. Hoàn thiện hồ sơ đăng ký bảo hộ chỉ dẫn địa lý thứ tư; hỗ trợ xây dựng 05 nhãn hiệu tập thể.
            3. Hỗ trợ ít nhất 04 doanh nghiệp đăng ký chứng nhận doanh nghiệp khoa học và công nghệ."""),
        new HeadingBlock(1, "V.", "Đề xuất, kiến nghị"),
        text(
            "V",
            "Đề nghị UBND tỉnh chỉ đạo Sở Tài chính bố trí 1,2 tỷ đồng từ nguồn sự nghiệp kinh tế năm 2022"
                + " cho dự án nâng cao tiềm lực kiểm định phương tiện đo của Chi cục Tiêu chuẩn Đo lường Chất"
                + " lượng."));
  }

  static List<DocumentRow> documents() {
    return List.of(
        new DocumentRow(
            "12/KH-UBND",
            LocalDate.of(2021, 3, 12),
            "Kế hoạch triển khai thực hiện Quyết định số 1285/QĐ-TTg ngày 01/10/2018 của Thủ tướng Chính phủ",
            "UBND tỉnh",
            "Trung tâm Ứng dụng Khoa học và Công nghệ"),
        new DocumentRow(
            "45/HD-SKHCN",
            LocalDate.of(2021, 4, 2),
            "Hướng dẫn hoạt động của Hội đồng khoa học và công nghệ cấp cơ sở",
            "Sở Khoa học và Công nghệ",
            "Phòng Quản lý Khoa học và Công nghệ cơ sở"));
  }
}
