import { Link } from '@tanstack/react-router';
import type { ProgressUpdate } from '@/api/types';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { AttachmentLinks } from './attachment-links';
import classes from './cards.module.css';
import { dialogWords } from './dialog-words';

/** Progress updates, newest first, each with what it is about, its difficulties, proposals and evidence. */
export function ProgressList({ updates }: { updates: ProgressUpdate[] }) {
  const t = useText(dialogWords);
  return (
    <div>
      {updates.map((update) => (
        <article key={update.id} className={classes.card}>
          <p className={classes.soft}>
            {[
              formatDate(update.reportedOn),
              update.author.fullName,
              update.percentComplete !== undefined && `${update.percentComplete}%`,
            ]
              .filter(Boolean)
              .join(' · ')}
            {update.workItem && (
              <>
                {' · '}
                <Link to="/work-items/$id" params={{ id: update.workItem.id }}>
                  {update.workItem.title}
                </Link>
              </>
            )}
          </p>
          <p className={classes.text}>{update.result}</p>
          {update.difficulty && (
            <p className={classes.text}>
              <strong>{t.difficulty}:</strong> {update.difficulty}
            </p>
          )}
          {update.proposal && (
            <p className={classes.text}>
              <strong>{t.proposal}:</strong> {update.proposal}
            </p>
          )}
          {update.links.map((link) => (
            <a key={link.url} href={link.url} rel="noreferrer noopener" target="_blank">
              {link.title}
            </a>
          ))}
          <AttachmentLinks files={update.attachments} />
        </article>
      ))}
    </div>
  );
}
