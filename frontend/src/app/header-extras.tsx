import { IconSearch } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import type { Me } from '@/api/session';
import { Bell } from '@/features/notifications/bell';
import { OutboxMark } from '@/features/outbox/outbox-mark';
import { useText } from '@/i18n/messages';
import classes from './header-extras.module.css';
import { useHeaderKeys } from './header-keys';
import { HeaderPalette } from './header-palette';
import { headerWords } from './header-words';

/** Beside the account: search and commands, what is new, in whose place one acts. Loaded after the first screen. */
export default function HeaderExtras({ user }: { user: Me }) {
  const t = useText(headerWords);
  const [open, setOpen] = useState(false);
  const show = useCallback(() => setOpen(true), []);
  useHeaderKeys(user, show);
  const absent = [...new Set(user.positions.flatMap(({ onBehalfOf }) => onBehalfOf?.fullName ?? []))];
  return (
    <>
      {absent.length > 0 && <span className={classes.standsIn}>{t.standsIn(absent.join(', '))}</span>}
      <button
        type="button"
        className={classes.find}
        aria-label={t.findKeys}
        aria-keyshortcuts="Control+K"
        onClick={show}
      >
        <IconSearch size={16} stroke={1.75} aria-hidden="true" />
        <span>{t.find}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <OutboxMark />
      <Bell />
      {open && <HeaderPalette user={user} onClose={() => setOpen(false)} />}
    </>
  );
}
