import { messages, useText } from '@/i18n/messages';
import classes from './save-state.module.css';
import type { FieldEditing } from './use-field-edits';

const words = messages({
  saving: ['Đang lưu…', 'Saving…'],
  saved: [(at: string) => `Đã lưu lúc ${at}`, (at: string) => `Saved at ${at}`],
  waiting: [
    'Chưa có mạng: nội dung đã lưu nháp trên máy này, sẽ tự lưu khi có mạng.',
    'No network: kept on this machine, saved when the network is back.',
  ],
  notKept: ['Máy này không còn chỗ để lưu nháp.', 'This machine has no room to keep the draft.'],
  unsaved: ['Đang gõ…', 'Typing…'],
  conflict: [
    'Người khác vừa sửa cùng mục: hãy chọn nội dung được giữ.',
    'Somebody else changed the same: choose what stands.',
  ],
});

/** What has become of what is being typed: saved and when, waiting for the network, or refused and why. */
export function SaveState({ editing: { saving, kept, edits } }: { editing: FieldEditing }) {
  const t = useText(words);
  const conflict = Object.values(edits).some(({ theirs }) => theirs !== undefined);
  const failed = conflict || !kept || saving.state === 'REFUSED' || saving.state === 'WAITING';
  return (
    <p className={classes.state} role="status" data-failed={failed || undefined} data-noprint>
      {conflict ? t.conflict : said()}
      {!kept && ` ${t.notKept}`}
    </p>
  );

  function said(): string {
    switch (saving.state) {
      case 'SAVING':
        return t.saving;
      case 'WAITING':
        return t.waiting;
      case 'REFUSED': {
        const [first] = saving.problem.violations;
        return first?.message ?? saving.problem.message;
      }
      default:
        if (Object.keys(edits).length > 0) return t.unsaved;
        return saving.state === 'SAVED' ? t.saved(saving.at) : '';
    }
  }
}
