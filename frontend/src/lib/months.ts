import { addDays, type LocalDate } from './dates';

/** A month as the address writes it, `YYYY-MM`. */
export type Month = string;

const pad = (n: number) => String(n).padStart(2, '0');

export const monthOf = (day: LocalDate): Month => day.slice(0, 7);

export function isMonth(text: string | undefined): text is Month {
  return text !== undefined && /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text);
}

/** The month so many months later; earlier when negative. */
export function addMonths(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(index / 12)}-${pad((((index % 12) + 12) % 12) + 1)}`;
}

export const firstDay = (month: Month): LocalDate => `${month}-01`;

export const lastDay = (month: Month): LocalDate => addDays(firstDay(addMonths(month, 1)), -1);

/** 0 for Monday, the first day of the week in Vietnam, to 6 for Sunday. */
export function weekdayOf(day: LocalDate): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The whole weeks, Monday to Sunday, that a month touches. */
export function weeksOf(month: Month): LocalDate[][] {
  const weeks: LocalDate[][] = [];
  let monday = addDays(firstDay(month), -weekdayOf(firstDay(month)));
  for (; monday <= lastDay(month); monday = addDays(monday, 7)) {
    const from = monday;
    weeks.push(Array.from({ length: 7 }, (_, n) => addDays(from, n)));
  }
  return weeks;
}
