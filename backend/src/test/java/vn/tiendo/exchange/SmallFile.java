package vn.tiendo.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A small import file of the test office: one known unit, one new partner, one task, one indicator.
 */
final class SmallFile {
  private static final String TEXT =
      """
      {
        "format": "tiendo-plan/1",
        "effectiveOn": "2021-01-15",
        "documents": [
          {"code": "KH-05-2021", "type": "PLAN", "number": "05", "symbol": "KH-SO", "issuer": "Sở Khoa học và Công nghệ",
           "issuerUnitCode": "SO", "issuedOn": "2021-01-15", "abstract": "Kế hoạch ví dụ",
           "text": "I. NHIỆM VỤ\\n\\nPhòng Một chủ trì lập danh mục, hoàn thành trước ngày 30/6/2021. Phấn đấu có ít nhất 05 sản phẩm.",
           "relations": [{"type": "IMPLEMENTS", "documentCode": "CT-01", "anchor": {"quote": "Phấn đấu"}}]},
          {"code": "CT-01", "type": "DIRECTIVE", "number": "01", "symbol": "CT-UBND", "issuer": "Chủ tịch UBND tỉnh",
           "issuedOn": "2021-01-10", "abstract": "Chỉ thị"}
        ],
        "units": [
          {"code": "SO", "kind": "DEPARTMENT", "names": [{"name": "Sở Khoa học và Công nghệ"}]},
          {"code": "SO-VI-DU", "kind": "DEPARTMENT", "names": [{"name": "Sở Ví dụ"}]}
        ],
        "unitClasses": [{"code": "CAC-SO-NGANH", "name": "các sở, ngành"}],
        "disaggregations": [],
        "plan": {
          "code": "KH-05-2021", "kind": "PLAN", "title": "Kế hoạch ví dụ năm 2021", "documentCode": "KH-05-2021",
          "startsOn": "2021-01-01", "endsOn": "2021-12-31", "state": "ISSUED", "ownerUnitCode": "SO",
          "trackingUnitCode": "KHTC", "consolidatingUnitCode": "KHTC",
          "sections": [{"code": "I", "number": "I", "title": "NHIỆM VỤ", "anchors": [{"quote": "I. NHIỆM VỤ"}]}],
          "tasks": [
            {"code": "I.1", "title": "Lập danh mục", "wording": "Phòng Một chủ trì lập danh mục, hoàn thành trước ngày 30/6/2021.",
             "sectionCode": "I",
             "anchors": [{"quote": "Phòng Một chủ trì lập danh mục, hoàn thành trước ngày 30/6/2021."}],
             "leadUnitCode": "QLKH", "coordinators": [{"unitCode": "SO-VI-DU"}, {"unitClassCode": "CAC-SO-NGANH"}],
             "deadline": {"type": "FIXED", "text": "hoàn thành trước ngày 30/6/2021", "statedDate": "2021-06-30",
                          "bound": "BEFORE", "setBy": "DIRECTOR", "extensionAuthority": "DIRECTOR"},
             "product": "Danh mục"}
          ],
          "indicators": [
            {"code": "CT-1", "name": "Số sản phẩm", "definition": "Số sản phẩm đến hết năm.", "sectionCode": "I",
             "taskCodes": ["I.1"], "unitOfMeasure": "sản phẩm", "decimals": 0, "frequency": "YEARLY",
             "direction": "HIGHER_IS_BETTER", "basis": "CUMULATIVE",
             "aggregation": {"overTime": "LAST", "overMembers": "NONE"}, "ownerUnitCode": "QLKH",
             "baseline": {"state": "NOT_AVAILABLE", "reason": "Kế hoạch không nêu."},
             "targets": [{"type": "AT_LEAST", "value": 5, "per": "TOTAL", "year": 2021, "commitment": "STRIVED",
                          "text": "ít nhất 05 sản phẩm", "anchors": [{"quote": "Phấn đấu có ít nhất 05 sản phẩm."}]}]}
          ],
          "values": [
            {"indicatorCode": "CT-1", "period": "2020", "nature": "OFFICIAL", "basis": "CUMULATIVE", "state": "REPORTED",
             "value": 2.50, "status": "VERIFIED", "source": "Báo cáo năm 2020"}
          ]
        }
      }
      """;

  private SmallFile() {}

  static ObjectNode issued() {
    try {
      return (ObjectNode) new ObjectMapper().readTree(TEXT);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
