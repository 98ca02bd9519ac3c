package vn.tiendo.position;

import vn.tiendo.common.security.PositionKind;
import vn.tiendo.unit.UnitKind;

/** Positions as offices say them: heads are called after what they head. */
public final class PositionNames {
  private PositionNames() {}

  public static String of(PositionKind kind, UnitKind unit, String unitName) {
    boolean office = unitName.startsWith("Văn phòng");
    return switch (kind) {
      case DIRECTOR -> "Giám đốc";
      case DEPUTY_DIRECTOR -> "Phó Giám đốc";
      case CHIEF_OF_OFFICE -> "Chánh Văn phòng";
      case CLERK -> "Văn thư";
      case HEAD -> office ? "Chánh Văn phòng" : headOf(unit);
      case DEPUTY_HEAD -> office ? "Phó Chánh Văn phòng" : deputyHeadOf(unit);
      case OFFICER -> "Chuyên viên";
      case ADMINISTRATOR -> "Quản trị hệ thống";
    };
  }

  private static String headOf(UnitKind unit) {
    return switch (unit) {
      case OFFICE -> "Trưởng phòng";
      case SUB_DEPARTMENT -> "Chi cục trưởng";
      case INSPECTORATE -> "Chánh Thanh tra";
      case CENTRE -> "Giám đốc Trung tâm";
      default -> "Trưởng đơn vị";
    };
  }

  private static String deputyHeadOf(UnitKind unit) {
    return switch (unit) {
      case OFFICE -> "Phó Trưởng phòng";
      case SUB_DEPARTMENT -> "Phó Chi cục trưởng";
      case INSPECTORATE -> "Phó Chánh Thanh tra";
      case CENTRE -> "Phó Giám đốc Trung tâm";
      default -> "Phó trưởng đơn vị";
    };
  }
}
