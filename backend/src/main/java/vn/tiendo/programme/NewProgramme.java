package vn.tiendo.programme;

/**
 * @param unit id or code
 * @param copyFromYear the year whose items are copied, or null
 */
record NewProgramme(String unit, int year, Integer copyFromYear) {}
