import '@mantine/dates/styles.css';
import 'dayjs/locale/vi';
import { DatePicker, DatesProvider } from '@mantine/dates';
import { useLanguage } from '@/i18n/language';
import { type LocalDate, today } from '@/lib/dates';

interface DateCalendarProps {
  value: LocalDate | undefined;
  onPick: (date: LocalDate) => void;
}

/** The month to pick a day from; loaded when somebody opens it, since most people type. */
export default function DateCalendar({ value, onPick }: DateCalendarProps) {
  const locale = useLanguage();
  return (
    <DatesProvider settings={{ locale, firstDayOfWeek: 1 }}>
      <DatePicker
        value={value ?? null}
        defaultDate={value ?? today()}
        onChange={(date) => date && onPick(date)}
      />
    </DatesProvider>
  );
}
