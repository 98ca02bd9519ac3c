import { IconFlask } from '@tabler/icons-react';
import { useText } from '@/i18n/messages';
import { formatDate, formatInstant } from '@/lib/dates';
import classes from './marks.module.css';
import { uiWords } from './words';

/** "Số liệu tính đến 14/12/2021", from a day or an instant. */
export function AsOf({ at }: { at: string }) {
  const t = useText(uiWords);
  return <p className={classes.asOf}>{t.asOf(at.length > 10 ? formatInstant(at) : formatDate(at))}</p>;
}

/** The mark that made-up figures carry wherever they are shown. */
export function SimulatedMark() {
  const t = useText(uiWords);
  return (
    <span className={classes.simulated} title={t.simulatedHelp}>
      <IconFlask size={13} stroke={1.75} aria-hidden="true" />
      {t.simulated}
    </span>
  );
}
