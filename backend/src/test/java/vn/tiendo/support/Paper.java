package vn.tiendo.support;

import static io.restassured.RestAssured.given;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.tiendo.paper.PaperFile;

/** Word files that the product answers with. */
public final class Paper {
  private Paper() {}

  /** All words of the file at the address, read back by the library. */
  public static String words(Personas reader, String address) throws IOException {
    byte[] file =
        given()
            .auth()
            .oauth2(reader.token())
            .get(address)
            .then()
            .statusCode(200)
            .contentType(PaperFile.DOCX)
            .extract()
            .asByteArray();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      return words.getText();
    }
  }

  /** There is no such file for this person. */
  public static void hidden(Personas stranger, String address) {
    given().auth().oauth2(stranger.token()).get(address).then().statusCode(404);
  }
}
