package vn.tiendo.paper;

import java.time.format.DateTimeFormatter;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.document.DocumentType;

/** How one document names another (Decree 30/2020/NĐ-CP, Annex I, II.6). */
public final class Citation {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Citation() {}

  /**
   * In full, as where it is named first: type, number and symbol, day, issuer, what it is about.
   */
  public static String full(DocumentRef document) {
    StringBuilder text = new StringBuilder(brief(document));
    if (document.summary() != null) {
      String about = document.summary().strip().replaceFirst("^(?iu)(về việc|v/v|về)\\s+", "");
      text.append(" về ").append(about.replaceFirst("[.\\s]+$", ""));
    }
    return text.toString();
  }

  /** Without what it is about. */
  public static String brief(DocumentRef document) {
    StringBuilder text = new StringBuilder(type(document.type()));
    if (document.numberAndSymbol() != null) {
      boolean blank = document.numberAndSymbol().startsWith("/");
      text.append(blank ? " số ……" : " số ").append(document.numberAndSymbol());
    }
    if (document.issuedOn() != null) {
      text.append(" ngày ").append(DAY.format(document.issuedOn()));
    }
    if (document.issuer() != null) {
      text.append(" của ").append(document.issuer());
    }
    return text.toString();
  }

  private static String type(DocumentType type) {
    return switch (type) {
      case LAW -> "Luật";
      case DECREE -> "Nghị định";
      case RESOLUTION -> "Nghị quyết";
      case DECISION -> "Quyết định";
      case DIRECTIVE -> "Chỉ thị";
      case CIRCULAR -> "Thông tư";
      case PLAN -> "Kế hoạch";
      case PROGRAMME -> "Chương trình";
      case SCHEME -> "Đề án";
      case REPORT -> "Báo cáo";
      case SUBMISSION -> "Tờ trình";
      case NOTICE -> "Thông báo";
      case CONCLUSION -> "Kết luận";
      case LETTER -> "Công văn";
      case MINUTES -> "Biên bản";
      case OTHER -> "Văn bản";
    };
  }
}
