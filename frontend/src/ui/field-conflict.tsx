import { messages, useText } from '@/i18n/messages';
import { Button } from './button';
import classes from './field-conflict.module.css';

const words = messages({
  title: [
    (label: string) => `Người khác vừa sửa mục ${label}`,
    (label: string) => `Somebody else has just changed ${label}`,
  ],
  mine: ['Giữ nội dung của tôi', 'Keep mine'],
  theirs: ['Lấy nội dung đang có trên hệ thống', 'Take what stands there now'],
});

interface FieldConflictProps {
  label: string;
  theirs: string;
  onChoose: (side: 'MINE' | 'THEIRS') => void;
}

/** Somebody else changed the same text: theirs is shown under mine, and one of the two is chosen. */
export function FieldConflict({ label, theirs, onChoose }: FieldConflictProps) {
  const t = useText(words);
  return (
    <div className={classes.conflict} role="alert">
      <strong>{t.title(label)}</strong>
      <p className={classes.text}>{theirs || '–'}</p>
      <div className={classes.buttons}>
        <Button onClick={() => onChoose('MINE')}>{t.mine}</Button>
        <Button onClick={() => onChoose('THEIRS')}>{t.theirs}</Button>
      </div>
    </div>
  );
}
