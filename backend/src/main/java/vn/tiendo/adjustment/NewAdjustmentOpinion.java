package vn.tiendo.adjustment;

import java.time.LocalDate;

record NewAdjustmentOpinion(boolean agrees, String content, LocalDate proposedDueOn) {}
