import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { Me } from '@/api/session';
import { useText } from '@/i18n/messages';
import classes from './user-menu.module.css';
import { appWords } from './words';

const loadItems = () => import('./user-menu-items');
const UserMenuItems = lazy(loadItems);

/** Who is signed in, and what belongs to them: password, language, appearance, leaving. */
export function UserMenu({ user }: { user: Me }) {
  const t = useText(appWords);
  const [open, setOpen] = useState(false);
  const target = (
    <button
      type="button"
      className={classes.target}
      aria-label={`${t.account}: ${user.fullName}`}
      aria-haspopup="menu"
      aria-expanded={open}
      onPointerEnter={() => void loadItems()}
      onFocus={() => void loadItems()}
      onClick={() => setOpen(!open)}
    >
      <span className={classes.initials} aria-hidden="true">
        {initials(user.fullName)}
      </span>
      <span className={classes.name}>{user.fullName}</span>
      <IconChevronDown size={14} aria-hidden="true" />
    </button>
  );
  if (!open) return target;
  return (
    <Suspense fallback={target}>
      <UserMenuItems user={user} target={target} onClose={() => setOpen(false)} />
    </Suspense>
  );
}

/** The last two words of a Vietnamese name, which are what people are called by. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return words
    .slice(-2)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
}
