package vn.tiendo.installation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;

@ApiTest
class SystemStateApiTest {
  private static final String STATE = "/api/v1/system/state";

  private final Sql sql;

  SystemStateApiTest(Sql sql) {
    this.sql = sql;
  }

  @Test
  void whoever_keeps_the_installation_sees_versions_room_trail_and_how_much_there_is() {
    Personas.ADMINISTRATOR
        .asks()
        .get(STATE)
        .then()
        .statusCode(200)
        .body("database.version", startsWith("18"))
        .body("database.migration", matchesPattern("\\d{3}"))
        .body("database.bytes", greaterThan(1_000_000))
        .body("disk.totalBytes", greaterThan(0L))
        .body("audit.seals", greaterThanOrEqualTo(0))
        .body("counts.people", greaterThan(5))
        .body("counts.units", greaterThan(5));
  }

  @Test
  void jobs_tell_when_they_ran_last_whichever_instance_did_them() {
    sql.update(
        """
        INSERT INTO scheduled_job (task_name, task_instance, execution_time, picked, last_success, last_failure,
          consecutive_failures, version)
        VALUES ('notification.DailyNews', 'recurring', '2026-01-05T00:05:00Z', false, '2026-01-04T23:55:00Z',
          '2026-01-05T00:00:00Z', 1, 7), ('gone.Job', 'recurring', now(), false, NULL, NULL, 0, 1)""");
    try {
      Personas.ADMINISTRATOR
          .asks()
          .get(STATE)
          .then()
          .statusCode(200)
          .body("jobs.size()", equalTo(1))
          .body("jobs[0].name", equalTo("notification.DailyNews"))
          .body("jobs[0].lastRunAt", equalTo("2026-01-05T00:00:00Z"))
          .body("jobs[0].nextRunAt", equalTo("2026-01-05T00:05:00Z"))
          .body("jobs[0].failedAt", equalTo("2026-01-05T00:00:00Z"));
    } finally {
      sql.update("DELETE FROM scheduled_job");
    }
  }

  @Test
  void events_wait_until_they_are_sealed() {
    int before = waiting();
    Personas.ADMINISTRATOR
        .sends()
        .body("{\"date\":\"2027-01-01\",\"kind\":\"HOLIDAY\",\"name\":\"Tết Dương lịch\"}")
        .post("/api/v1/calendar-days")
        .then()
        .statusCode(201);
    assertEquals(before + 1, waiting());
  }

  private static int waiting() {
    return Personas.ADMINISTRATOR.asks().get(STATE).then().extract().path("audit.waiting");
  }

  @Test
  void an_administrator_of_one_organisation_is_refused() {
    Personas.OTHER_ADMINISTRATOR
        .asks()
        .get(STATE)
        .then()
        .statusCode(403)
        .body("detail", equalTo("Chỉ quản trị toàn hệ thống được xem tình trạng hệ thống."));
    Personas.OFFICER.asks().get(STATE).then().statusCode(403);
  }

  @Test
  void the_last_backup_is_what_the_launcher_noted(@TempDir Path folder) throws Exception {
    assertNull(SystemStateService.lastBackup(folder));
    Path mark = folder.resolve(SystemStateService.BACKUP_MARK);
    Files.writeString(mark, "2021-03-15T01:00:00Z 1234\n");
    assertEquals(
        new SystemStateDto.Backup(Instant.parse("2021-03-15T01:00:00Z"), 1234),
        SystemStateService.lastBackup(folder));
    Files.writeString(mark, "yesterday");
    assertNull(SystemStateService.lastBackup(folder));
  }
}
