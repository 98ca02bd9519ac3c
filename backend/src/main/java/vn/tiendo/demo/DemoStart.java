package vn.tiendo.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.common.time.OfficeClock;

/**
 * Before anything is imported: refuses to mix real and simulated figures, and sets the clock of a
 * simulated life.
 */
@Singleton
class DemoStart {
  /** Before the plan that ships is imported. */
  private static final int FIRST = 100;

  private final boolean simulated;
  private final LifeRecord record;
  private final OfficeClock clock;

  DemoStart(
      @ConfigProperty(name = "tiendo.simulated") boolean simulated,
      LifeRecord record,
      OfficeClock clock) {
    this.simulated = simulated;
    this.record = record;
    this.clock = clock;
  }

  void start(@Observes @Priority(FIRST) StartupEvent event) {
    Optional<LifeRecord.Entry> entry = record.read();
    String refusal = refusal(simulated, entry, record.empty());
    if (refusal != null) {
      throw new IllegalStateException(refusal);
    }
    if (simulated && entry.isEmpty()) {
      record.begin();
      clock.standAt(Life.BEGIN);
    } else if (simulated) {
      runOn();
    }
  }

  /** The demo's day goes on from where it was left; it never runs back. */
  void runOn() {
    Instant last = record.lastWritten().orElse(Life.TODAY);
    clock.runFrom(last.isAfter(Life.TODAY) ? last : Life.TODAY);
  }

  /**
   * Why the application must not start on this database, or null.
   *
   * @param empty no account is there yet
   */
  static String refusal(boolean simulated, Optional<LifeRecord.Entry> entry, boolean empty) {
    if (!simulated && entry.isPresent()) {
      return "Cơ sở dữ liệu này chứa số liệu mô phỏng: chỉ mở bằng \"make demo\".";
    }
    if (simulated && entry.isEmpty() && !empty) {
      return "Cơ sở dữ liệu này đã có người dùng thật: \"make demo\" cần thư mục riêng (DATA=…).";
    }
    if (simulated && entry.isPresent() && !entry.get().lived()) {
      return "Lần mô phỏng trước bị ngắt giữa chừng: xóa cơ sở dữ liệu này rồi chạy lại.";
    }
    return null;
  }
}
