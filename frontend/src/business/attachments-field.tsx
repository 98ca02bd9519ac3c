import { IconPaperclip } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import { useText } from '@/i18n/messages';
import { formatSize } from '@/lib/sizes';
import { Button } from '@/ui/button';
import type { CommandField, FieldInput } from '@/ui/command';
import { attachmentWords } from './attachment-words';
import { ACCEPTED, fieldOfFiles, MAX_FILES, readFiles, writeFiles } from './attachments';
import classes from './attachments.module.css';
import { type Item, useUploads } from './use-uploads';

/** The field of a dialog whose request takes `attachmentIds`. */
export function attachmentsField(most = MAX_FILES): CommandField {
  return fieldOfFiles((input) => <AttachmentsField {...input} most={most} />);
}

/** Files chosen or dropped, each going up at once, to be linked when the form is sent. */
function AttachmentsField({ id, label, value, onChange, error, most }: FieldInput & { most: number }) {
  const t = useText(attachmentWords);
  const input = useRef<HTMLInputElement>(null);
  const [initial] = useState(() => readFiles(value));
  const [over, setOver] = useState(false);
  const { items, add, retry, remove } = useUploads(initial, (files) => onChange(writeFiles(files)), most);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  return (
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-hint`}
      className={classes.field}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span id={`${id}-label`} className={classes.label}>
        {label}
      </span>
      <span id={`${id}-hint`} className={classes.hint}>
        {t.hint}
      </span>
      {error && <span className={classes.error}>{error}</span>}
      {items.length > 0 && (
        <ul className={classes.items}>
          {items.map((item) => (
            <ItemLine key={item.key} item={item} onRetry={retry} onRemove={remove} />
          ))}
        </ul>
      )}
      <div>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={ACCEPTED}
          data-testid="files"
          onChange={(event) => {
            add([...(event.currentTarget.files ?? [])]);
            // The same file may be chosen again after it was removed.
            event.currentTarget.value = '';
          }}
        />
        <Button
          id={id}
          icon={<IconPaperclip size={15} aria-hidden="true" />}
          onClick={() => input.current?.click()}
        >
          {t.choose}
        </Button>
      </div>
    </div>
  );
}

interface ItemLineProps {
  item: Item;
  onRetry: (item: Item) => void;
  onRemove: (key: string) => void;
}

function ItemLine({ item, onRetry, onRemove }: ItemLineProps) {
  const t = useText(attachmentWords);
  return (
    <li className={classes.item}>
      <span className={classes.name}>{item.name}</span>
      <span className={classes.hint}>{formatSize(item.size)}</span>
      {item.share !== undefined && (
        <progress aria-label={t.uploading(item.name)} value={item.share} max={1} />
      )}
      {item.sent && (
        <span className={classes.hint} role="status">
          {t.uploaded}
        </span>
      )}
      {item.error && (
        <span className={classes.error} role="alert">
          {item.error}
        </span>
      )}
      <span className={classes.buttons}>
        {item.again && <Button onClick={() => onRetry(item)}>{t.retry}</Button>}
        <Button variant="quiet" aria-label={t.remove(item.name)} onClick={() => onRemove(item.key)}>
          {t.removeShort}
        </Button>
      </span>
    </li>
  );
}
