import { Textarea, TextInput } from '@mantine/core';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import type { FieldInput } from '@/ui/command';
import { fieldId } from '@/ui/form';
import classes from './consolidated.module.css';
import { type CorrectionItem, itemsOf, itemsValue, MOST_ITEMS, withItem } from './correction-items';
import { deskWords } from './move-words';

/** Every place one letter corrects; the value is the list of them. */
export function CorrectionField({ id, value, onChange, error }: FieldInput) {
  const d = useText(deskWords);
  const items = itemsOf(value);
  const put = (next: CorrectionItem[]) => onChange(itemsValue(next));
  const change = (at: number, change: Partial<CorrectionItem>) =>
    put(items.map((item, index) => (index === at ? { ...item, ...change } : item)));
  const inputs = (at: number, part: keyof CorrectionItem) => ({
    id: fieldId(`/items/${at}/${part}`),
    label: d[part],
    withAsterisk: true,
    value: items[at]?.[part] ?? '',
    onChange: (event: { currentTarget: { value: string } }) =>
      change(at, { [part]: event.currentTarget.value }),
  });
  return (
    <div id={id} tabIndex={-1} className={classes.corrected}>
      {error && <p className={classes.wrong}>{error}</p>}
      {items.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places have no name of their own; all they hold is in the value
        <fieldset key={at}>
          <legend>{d.item(at + 1)}</legend>
          <TextInput {...inputs(at, 'place')} autoComplete="off" />
          <Textarea {...inputs(at, 'wrong')} autosize minRows={1} maxRows={8} />
          <Textarea {...inputs(at, 'right')} autosize minRows={1} maxRows={8} />
          {items.length > 1 && (
            <Button
              variant="quiet"
              aria-label={d.dropItem(at + 1)}
              onClick={() => put(items.filter((_, index) => index !== at))}
            >
              {d.drop}
            </Button>
          )}
        </fieldset>
      ))}
      {items.length < MOST_ITEMS && <Button onClick={() => put(withItem(items))}>{d.addItem}</Button>}
    </div>
  );
}
