import { IconColumns3 } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { messages, useText } from '@/i18n/messages';
import { Button } from './button';
import classes from './column-choice.module.css';
import { useClosing } from './use-closing';

const words = messages({
  columns: ['Cột', 'Columns'],
  columnsShown: ['Cột hiện trong bảng', 'Columns shown'],
});

interface ColumnChoiceProps {
  columns: readonly { id: string; header: string }[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Which columns a table shows. Esc or a press elsewhere closes it; the table keeps the order of the columns. */
export function ColumnChoice({ columns, chosen, onChange }: ColumnChoiceProps) {
  const t = useText(words);
  const [open, setOpen] = useState(false);
  const closing = useClosing(open, () => setOpen(false));
  const id = useId();
  const toggle = (column: string) =>
    onChange(chosen.includes(column) ? chosen.filter((one) => one !== column) : [...chosen, column]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes from whichever box inside has the focus
    <div ref={closing.frame} className={classes.frame} onKeyDown={closing.onKeyDown}>
      <Button
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        icon={<IconColumns3 aria-hidden="true" />}
        onClick={() => setOpen(!open)}
      >
        {t.columns}
      </Button>
      {open && (
        <fieldset id={id} className={classes.list}>
          <legend>{t.columnsShown}</legend>
          {columns.map((column) => (
            <label key={column.id}>
              <input
                type="checkbox"
                checked={chosen.includes(column.id)}
                onChange={() => toggle(column.id)}
              />
              {column.header}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
