package vn.tiendo.common.security;

/** How a caller stands to an object: the words of `x-access.roles` in openapi.yaml. */
public enum Relation {
  ANYONE,
  USER,
  READER,
  ADMINISTRATOR,
  SELF,
  CLIENT,
  LEAD_OFFICER,
  LEAD_HEAD,
  COORDINATOR_OFFICER,
  COORDINATOR_HEAD,
  PLAN_EDITOR,
  TRACKING_OFFICE,
  CONSOLIDATING_OFFICE,
  LEADER_IN_CHARGE,
  DIRECTOR,
  EXTENSION_AUTHORITY,
  CLERK,
  CHIEF_OF_OFFICE,
  OWNER_OFFICER,
  OWNER_HEAD,
  AUTHOR,
  ADDRESSEE
}
