package vn.tiendo.reportpaper;

import java.util.List;
import vn.tiendo.paper.Heading;
import vn.tiendo.paper.Signature;

/**
 * What a report says, without how it looks.
 *
 * @param type "Báo cáo"
 * @param about "Kết quả thực hiện …"
 * @param addressees after "Kính gửi:"
 * @param recipients after "Nơi nhận:", each with its mark of punctuation
 * @param draft every page says so
 * @param simulated every page says so
 * @param verificationCode stands under every page; null for none
 */
public record ReportDocument(
    Heading head,
    String type,
    String about,
    List<String> addressees,
    List<Block> body,
    Signature signature,
    List<String> recipients,
    List<Annex> annexes,
    boolean draft,
    boolean simulated,
    String verificationCode) {

  /** The line under an annex's title: "(Kèm theo Báo cáo số … ngày … của …)". */
  String source() {
    return "(Kèm theo " + head.reference(type) + ")";
  }

  /** "Phụ lục II"; "Phụ lục" where there is only one. */
  static String name(Annex annex) {
    return annex.number() == null ? "Phụ lục" : "Phụ lục " + annex.number();
  }
}
