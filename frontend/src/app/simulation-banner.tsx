import { IconFlask } from '@tabler/icons-react';
import { useEffect } from 'react';
import { system } from '@/api/system';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import classes from './simulation-banner.module.css';
import { simulationWords } from './simulation-words';

/** Stands over every screen, and on paper, where everything is made up; and says which day it is there. */
export default function SimulationBanner() {
  const t = useText(simulationWords);
  const info = system();
  const simulated = info?.simulated ?? false;
  useEffect(() => {
    document.documentElement.toggleAttribute('data-simulated', simulated);
  }, [simulated]);
  if (!info || !simulated) return null;
  return (
    <p className={classes.banner} role="note">
      <IconFlask size={15} stroke={1.75} aria-hidden="true" />
      <strong>{t.simulated}</strong>
      <span>{t.simulatedToday(formatDate(info.today))}</span>
    </p>
  );
}
