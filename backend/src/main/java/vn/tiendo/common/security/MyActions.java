package vn.tiendo.common.security;

import java.util.List;

/**
 * What whoever is asking may begin that belongs to no single object yet. Each feature answers for
 * its own operations by the rule it enforces; one's own account tells them together, so that no
 * screen offers what would be refused.
 */
public interface MyActions {
  /** Operations of the contract; empty for who may begin nothing of it. */
  List<String> mine();
}
