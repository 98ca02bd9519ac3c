import { IconMenu2, IconX } from '@tabler/icons-react';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useSession } from '@/api/session';
import { useText } from '@/i18n/messages';
import { MENU } from './menu';
import classes from './shell.module.css';
import { UserMenu } from './user-menu';
import { appWords } from './words';

/** Search, news and keys: what nobody waits for on the first screen. */
const HeaderExtras = lazy(() => import('./header-extras'));
const MenuMore = lazy(() => import('./menu-more'));

/** The frame around every screen of somebody signed in. */
export function Shell() {
  const t = useText(appWords);
  const session = useSession();
  const [open, setOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const main = useRef<HTMLElement>(null);
  const lastPath = useRef(path);
  useEffect(() => {
    if (lastPath.current === path) return;
    lastPath.current = path;
    setOpen(false);
    // A new screen is read from its start by those who do not see it change.
    main.current?.focus({ preventScroll: true });
  }, [path]);
  if (session.status !== 'signed-in') return null;
  const { user } = session;
  const Toggle = open ? IconX : IconMenu2;
  return (
    <div className={classes.shell} data-open={open || undefined}>
      <a href="#main" className={classes.skip}>
        {t.skip}
      </a>
      <header className={classes.header} data-noprint>
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={open}
          aria-controls="menu"
          aria-label={open ? t.closeMenu : t.openMenu}
          onClick={() => setOpen(!open)}
        >
          <Toggle size={20} stroke={1.75} aria-hidden="true" />
        </button>
        <Link to="/" className={classes.brand}>
          <img src="/favicon.svg" alt="" width={22} height={22} />
          Tiến Độ
        </Link>
        <div className={classes.grow} />
        {!user.mustChangePassword && (
          <Suspense fallback={null}>
            <HeaderExtras user={user} />
          </Suspense>
        )}
        <UserMenu user={user} />
      </header>
      <nav id="menu" className={classes.menu} aria-label={t.mainMenu} data-noprint>
        <ul>
          {!user.mustChangePassword && (
            <>
              {MENU.filter(({ needs }) => !needs || user.allowedActions.includes(needs)).map((entry) => (
                <li key={entry.to}>
                  <Link
                    to={entry.to}
                    activeOptions={{ exact: entry.to === '/' }}
                    className={classes.entry}
                    {...(entry.also?.test(path) && { 'aria-current': 'true' })}
                  >
                    <entry.icon size={17} stroke={1.6} aria-hidden="true" />
                    {t[entry.label]}
                  </Link>
                </li>
              ))}
              <Suspense fallback={null}>
                <MenuMore user={user} />
              </Suspense>
            </>
          )}
        </ul>
      </nav>
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
    </div>
  );
}
