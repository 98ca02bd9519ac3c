package vn.tiendo.reportpaper;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;

@ApiTest
class VerificationApiTest {
  private static final UUID PAPER = UUID.fromString("0197f3a0-0000-7000-8000-00000000aa01");

  @Inject PaperCodeService codes;
  @Inject Keeper keeper;

  /** Keeps one paper, of which a test says what became of it. */
  @ApplicationScoped
  static class Keeper implements VerifiedPapers {
    private Standing standing = new Standing(1, false);

    void says(int latest, boolean issued) {
      standing = new Standing(latest, issued);
    }

    @Override
    public Optional<Standing> standing(UUID paperId) {
      return paperId.equals(PAPER) ? Optional.of(standing) : Optional.empty();
    }
  }

  @Test
  void a_page_in_hand_is_genuine_until_a_newer_one_or_the_paper_itself_replaces_it() {
    String code = code(PAPER, 1);
    assertEquals(code, code(PAPER, 1), "the same each time it is printed");
    keeper.says(1, false);
    asked(code)
        .statusCode(200)
        .body("genuine", equalTo(true))
        .body("versionNo", equalTo(1))
        .body("madeOn", equalTo("2021-03-15"))
        .body("state", equalTo("CURRENT"));
    keeper.says(3, false);
    String asTyped = code.toLowerCase().replaceAll("(.{4})(?!$)", "$1-");
    asked(asTyped)
        .statusCode(200)
        .body("state", equalTo("REPLACED"))
        .body("replacedBy", equalTo(3));
    keeper.says(3, true);
    asked(code).statusCode(200).body("state", equalTo("ISSUED")).body("replacedBy", equalTo(null));
  }

  @Test
  void nothing_of_the_paper_is_told() {
    keeper.says(1, false);
    asked(code(PAPER, 1)).statusCode(200).body(not(containsString(PAPER.toString())));
  }

  @Test
  void a_code_that_is_not_there_is_none_and_guessing_is_slowed_down() {
    asked("AAAABBBBCCCCDDDD").statusCode(404);
    asked(code(UUID.randomUUID(), 1)).statusCode(404);
    asked("KHONG").statusCode(400);
    int last = 0;
    for (int i = 0; i < 12 && last != 429; i++) {
      last = asked("AAAABBBBCCCCDDD" + (char) ('A' + i % 8)).extract().statusCode();
    }
    assertEquals(429, last);
  }

  @Test
  void drafts_carry_no_code_unless_somebody_wants_it() {
    assertTrue(codes.ofDraft(PAPER, 1).isEmpty());
  }

  private String code(UUID paper, int version) {
    return QuarkusTransaction.requiringNew().call(() -> codes.code(paper, version));
  }

  private static ValidatableResponse asked(String code) {
    return given().get("/api/v1/verifications/" + code).then();
  }
}
