import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { toProblem } from '@/api/problem';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import classes from './error-pages.module.css';
import { errorWords } from './error-words';

export function NotFoundPage() {
  const t = useText(errorWords);
  return <ErrorPage code="404" title={t.notFoundTitle} text={t.notFoundText} />;
}

/** What a route shows when it fails: 403 and 404 in their own words, the rest as a fault with its request id. */
export function BrokenPage({ error }: ErrorComponentProps) {
  const t = useText(errorWords);
  const { problem } = toProblem(error);
  if (problem.status === 404) return <NotFoundPage />;
  if (problem.status === 403) return <ErrorPage code="403" title={t.forbiddenTitle} text={t.forbiddenText} />;
  return (
    <ErrorPage
      code={problem.requestId || 'UI'}
      title={t.brokenTitle}
      text={t.brokenText}
      action={<Button onClick={() => location.reload()}>{t.reload}</Button>}
    />
  );
}

interface ErrorPageProps {
  code: string;
  title: string;
  text: string;
  action?: ReactNode;
}

function ErrorPage({ code, title, text, action }: ErrorPageProps) {
  const t = useText(errorWords);
  return (
    <div className={classes.page}>
      <p className={classes.code}>{code}</p>
      <h1>{title}</h1>
      <p>{text}</p>
      <p className={classes.actions}>
        {action}
        <Link to="/">{t.home}</Link>
      </p>
    </div>
  );
}
