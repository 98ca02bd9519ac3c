package vn.tiendo.assessment;

import vn.tiendo.common.problem.Text;

/** What it takes to get a status. */
public record Threshold(StatusCode status, Text text) {}
