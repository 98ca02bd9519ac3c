package vn.tiendo.slice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.common.web.Messages;
import vn.tiendo.compilation.Compilation.SectionTasks;
import vn.tiendo.compilation.ReportWords;
import vn.tiendo.daily.HouseRights;
import vn.tiendo.paper.Heading;
import vn.tiendo.paper.Letterheads;
import vn.tiendo.paper.PaperFile;
import vn.tiendo.plan.Plans;
import vn.tiendo.reportpaper.Block;
import vn.tiendo.reportpaper.Block.HeadingBlock;
import vn.tiendo.reportpaper.Block.ParagraphBlock;
import vn.tiendo.reportpaper.Block.TableBlock;
import vn.tiendo.reportpaper.ReportDocument;
import vn.tiendo.reportpaper.ReportFiles;

/** A slice on paper, to be finished in Word. */
@ApplicationScoped
class SlicePaper {
  private final Letterheads letterheads;
  private final HouseRights house;
  private final Plans plans;
  private final ReportFiles files;
  private final Messages messages;
  private final boolean simulated;

  SlicePaper(
      Letterheads letterheads,
      HouseRights house,
      Plans plans,
      ReportFiles files,
      Messages messages,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.letterheads = letterheads;
    this.house = house;
    this.plans = plans;
    this.files = files;
    this.messages = messages;
    this.simulated = simulated;
  }

  PaperFile docx(SliceDto slice) {
    UUID root = house.rootOf(plans.find(slice.planId()).orElseThrow().ownerId());
    return files.docx(
        new ReportDocument(
            new Heading(letterheads.of(root), null, null, null, null, true),
            "Báo cáo",
            slice.about(),
            List.of("Lãnh đạo cơ quan"),
            body(slice),
            letterheads.signature(root, null),
            List.of("Như trên;", "Lưu: VT."),
            List.of(),
            true,
            simulated,
            null));
  }

  private List<Block> body(SliceDto slice) {
    List<Block> body = new ArrayList<>();
    body.add(new HeadingBlock(1, "I.", "Tình hình chung"));
    body.add(new ParagraphBlock(slice.text(), null));
    body.add(new TableBlock(FigureTable.of(slice.sections(), slice.total()), null));
    boolean measured = !slice.indicators().isEmpty();
    if (measured) {
      body.add(new HeadingBlock(1, "II.", "Chỉ tiêu"));
      body.add(new ParagraphBlock("Số liệu đã thẩm tra gần nhất của từng chỉ tiêu như sau:", null));
      body.add(new TableBlock(IndicatorTable.of(slice.indicators(), messages), null));
    }
    body.add(new HeadingBlock(1, measured ? "III." : "II.", "Kết quả thực hiện nhiệm vụ"));
    int number = 0;
    for (SectionTasks section : slice.sections()) {
      number++;
      body.add(new HeadingBlock(2, number + ".", name(section)));
      text(body, ReportWords.results(section), "Chưa có cập nhật trong thời gian này.");
    }
    body.add(new HeadingBlock(1, measured ? "IV." : "III.", "Khó khăn, đề xuất"));
    String troubles =
        String.join(
            "\n",
            slice.sections().stream()
                .map(ReportWords::troubles)
                .filter(t -> !t.isEmpty())
                .toList());
    text(body, troubles, "Không có.");
    return body;
  }

  private static void text(List<Block> body, String text, String otherwise) {
    body.add(new ParagraphBlock(text.isEmpty() ? otherwise : text, null));
  }

  private static String name(SectionTasks section) {
    return section.title() == null ? "Nhiệm vụ khác" : section.title();
  }
}
