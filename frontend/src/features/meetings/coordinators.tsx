import type { UnitRef } from '@/api/types';
import { useText } from '@/i18n/messages';
import classes from './meetings.module.css';
import { meetingWords } from './words';

interface CoordinatorsProps {
  units: readonly UnitRef[];
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** Who coordinates the task a conclusion becomes: closed until wanted, then ticked by mouse or keyboard. */
export function Coordinators({ units, chosen, onChange }: CoordinatorsProps) {
  const t = useText(meetingWords);
  return (
    <details className={classes.coordinators}>
      <summary>
        {t.coordinators}
        {chosen.length > 0 && ` (${chosen.length})`}
      </summary>
      <fieldset aria-label={t.coordinators}>
        {units.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />{' '}
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
