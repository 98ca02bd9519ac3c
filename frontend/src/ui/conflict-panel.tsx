import { useText } from '@/i18n/messages';
import type { CommandField } from './command';
import { CommandInput } from './command-input';
import type { Difference } from './conflict';
import classes from './conflict-panel.module.css';
import { draftWords } from './draft-words';
import { fieldId } from './form';

interface ConflictPanelProps {
  fields: CommandField[];
  differences: Difference[];
  onChoose: (difference: Difference, chosen: 'MINE' | 'THEIRS') => void;
}

/** Somebody else changed the same meanwhile: mine and theirs side by side, and a choice for each field. */
export function ConflictPanel({ fields, differences, onChoose }: ConflictPanelProps) {
  const t = useText(draftWords);
  return (
    <section className={classes.panel} role="alert" aria-label={t.conflict}>
      <p className={classes.title}>{t.conflict}</p>
      <p>{differences.length > 0 ? t.conflictLead : t.conflictElsewhere}</p>
      {differences.map((difference) => {
        const field = fields.find(({ name }) => name === difference.name);
        return (
          field && (
            <fieldset key={difference.name} className={classes.field}>
              <legend>{field.label}</legend>
              {(['MINE', 'THEIRS'] as const).map((side, index) => (
                <div key={side} className={classes.side}>
                  <label>
                    <input
                      type="radio"
                      name={`conflict-${difference.name}`}
                      id={index === 0 ? fieldId(`/conflict/${difference.name}`) : undefined}
                      checked={difference.chosen === side}
                      onChange={() => onChoose(difference, side)}
                    />{' '}
                    {t[side]}
                  </label>
                  <Shown field={field} value={side === 'MINE' ? difference.mine : difference.theirs} />
                </div>
              ))}
            </fieldset>
          )
        );
      })}
    </section>
  );
}

/** A value as its own field would show it, not to be changed here: names rather than identifiers. */
function Shown({ field, value }: { field: CommandField; value: string | undefined }) {
  const t = useText(draftWords);
  if (!value) return <p className={classes.empty}>{t.empty}</p>;
  if (!field.render && (!field.kind || field.kind === 'line' || field.kind === 'prose'))
    return <p className={classes.text}>{value}</p>;
  return (
    <fieldset disabled className={classes.shown}>
      <CommandInput
        field={{ ...field, name: `shown/${field.name}/${value}`, required: false, hint: undefined }}
        focused={false}
        value={value}
        onChange={() => undefined}
      />
    </fieldset>
  );
}
