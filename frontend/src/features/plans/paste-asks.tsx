import { useText } from '@/i18n/messages';
import classes from './paste-panel.module.css';
import { answerKey, type Named } from './paste-units';
import { pasteWords } from './paste-words';

interface PasteAsksProps {
  asks: readonly { text: string; among: Named[] }[];
  onAnswer: (key: string, unit: string) => void;
}

/** Abbreviations that several units share: asked once each, never guessed. */
export function PasteAsks({ asks, onAnswer }: PasteAsksProps) {
  const t = useText(pasteWords);
  if (asks.length === 0) return null;
  return (
    <fieldset className={classes.asks}>
      <legend>{t.ask}</legend>
      {asks.map(({ text, among }) => (
        <label key={text}>
          <span>{t.askUnit(text)}</span>
          <select value="" onChange={(event) => onAnswer(answerKey(text), event.currentTarget.value)}>
            <option value="" disabled>
              {t.choose}
            </option>
            {among.map(({ key, name, of }) => (
              <option key={key} value={key}>
                {among.some((other) => other.key !== key && other.name === name) && of
                  ? `${name} – ${of}`
                  : name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
