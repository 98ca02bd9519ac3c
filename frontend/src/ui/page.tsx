import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import classes from './page.module.css';

interface Crumb {
  label: string;
  to?: string;
}

interface PageProps {
  title: string;
  crumbs?: Crumb[];
  /** Beside the title: marks and dates that hold for the whole page. */
  aside?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A screen: its place in the application, its one heading, what can be done here, then its content. */
export function Page({ title, crumbs = [], aside, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} – Tiến Độ`;
  }, [title]);
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        {crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
        <div className={classes.titleRow}>
          <h1>{title}</h1>
          {aside && <div className={classes.aside}>{aside}</div>}
          {actions && (
            <div className={classes.actions} data-noprint>
              {actions}
            </div>
          )}
        </div>
      </header>
      {children}
    </div>
  );
}

function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" data-noprint>
      <ol className={classes.crumbs}>
        {crumbs.map((crumb) => (
          <li key={crumb.label}>{crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : crumb.label}</li>
        ))}
      </ol>
    </nav>
  );
}

interface PanelProps {
  title: ReactNode;
  count?: string;
  actions?: ReactNode;
  children: ReactNode;
  id?: string;
}

/** A titled part of a page. */
export function Panel({ title, count, actions, children, id }: PanelProps) {
  return (
    <section className={classes.panel} id={id}>
      <div className={classes.panelHead}>
        <h2>
          {title}
          {count !== undefined && <span className={classes.count}>{count}</span>}
        </h2>
        {actions && (
          <div className={classes.actions} data-noprint>
            {actions}
          </div>
        )}
      </div>
      <div className={classes.panelBody}>{children}</div>
    </section>
  );
}
