package vn.tiendo.common.security;

/** What a person is in a unit. The first four stand at an organisation's root. */
public enum PositionKind {
  DIRECTOR,
  DEPUTY_DIRECTOR,
  CHIEF_OF_OFFICE,
  CLERK,
  HEAD,
  DEPUTY_HEAD,
  OFFICER,
  ADMINISTRATOR
}
