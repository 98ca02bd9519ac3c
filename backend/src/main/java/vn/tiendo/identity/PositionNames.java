package vn.tiendo.identity;

import vn.tiendo.common.security.PositionKind;

/** Positions as offices say them. */
final class PositionNames {
  private PositionNames() {}

  static String of(String kind) {
    return kind == null ? null : of(PositionKind.valueOf(kind));
  }

  static String of(PositionKind kind) {
    return switch (kind) {
      case DIRECTOR -> "Giám đốc";
      case DEPUTY_DIRECTOR -> "Phó Giám đốc";
      case CHIEF_OF_OFFICE -> "Chánh Văn phòng";
      case CLERK -> "Văn thư";
      case HEAD -> "Trưởng đơn vị";
      case DEPUTY_HEAD -> "Phó trưởng đơn vị";
      case OFFICER -> "Chuyên viên";
      case ADMINISTRATOR -> "Quản trị hệ thống";
    };
  }
}
