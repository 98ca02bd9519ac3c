package vn.tiendo.edition;

import java.time.LocalDate;
import java.util.List;

/** What corrects an issued report. */
public record NewCorrection(
    List<CorrectionDto.Item> items, String number, String symbol, LocalDate issuedOn) {}
