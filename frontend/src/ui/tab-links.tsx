import { Link } from '@tanstack/react-router';
import classes from './tab-links.module.css';

interface TabLinksProps {
  label: string;
  /** The filter in the address that says which tab is open; the others are dropped. */
  name: string;
  current: string;
  tabs: { value: string; label: string }[];
}

/** Parts of one screen, each with an address of its own. */
export function TabLinks({ label, name, current, tabs }: TabLinksProps) {
  return (
    <nav className={classes.tabs} aria-label={label} data-noprint>
      {tabs.map((tab) => (
        <Link
          key={tab.value}
          to="."
          search={{ [name]: tab.value }}
          className={classes.tab}
          data-on={tab.value === current || undefined}
          aria-current={tab.value === current ? 'page' : undefined}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}

interface PageTabsProps {
  label: string;
  tabs: { to: string; label: string }[];
}

/** Screens that belong together, each a page of its own. */
export function PageTabs({ label, tabs }: PageTabsProps) {
  return (
    <nav className={classes.tabs} aria-label={label} data-noprint>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} className={classes.tab} activeProps={{ 'data-on': true }}>
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
