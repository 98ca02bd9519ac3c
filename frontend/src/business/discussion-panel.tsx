import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, read, readVersioned } from '@/api/client';
import type { Comment } from '@/api/types';
import { useAnswered } from '@/api/use-answered';
import { useCommand } from '@/api/use-command';
import { useText } from '@/i18n/messages';
import { formatInstant } from '@/lib/dates';
import { Button } from '@/ui/button';
import { Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { announce } from '@/ui/toast';
import { AttachmentLinks } from './attachment-links';
import classes from './cards.module.css';
import { CommentForm } from './comment-form';
import { discussionWords } from './discussion-words';
import type { Talk } from './talk';

const MOST = 200;

/** What people say to one another about a piece of work; whoever sees the work takes part. */
export default function DiscussionPanel(talk: Talk) {
  const t = useText(discussionWords);
  const filter = 'taskId' in talk ? { task: talk.taskId } : { workItem: talk.workItemId };
  const asked = queryOptions({
    queryKey: ['comments', filter],
    queryFn: () => read(api.GET('/api/v1/comments', { params: { query: { ...filter, limit: MOST } } })),
  });
  useAnswered(asked);
  const comments = useQuery(asked);
  return (
    <Panel title={t.title} id="discussion">
      <Loaded query={comments} isEmpty={({ items }) => items.length === 0} empty={<Empty>{t.none}</Empty>}>
        {({ items }) =>
          items.map((comment) => <Said key={comment.id} comment={comment} whole={'taskId' in talk} />)
        }
      </Loaded>
      <CommentForm talk={talk} />
    </Panel>
  );
}

/** One thing that was said; `whole` where things about several work items stand together. */
function Said({ comment, whole }: { comment: Comment; whole: boolean }) {
  const t = useText(discussionWords);
  const [editing, setEditing] = useState(false);
  const may = (operation: string) => comment.allowedActions.includes(operation);
  const withdraw = useCommand((id: string, header) =>
    read(api.POST('/api/v1/comments/{id}/withdrawals', { params: { path: { id }, header }, body: {} })),
  );
  return (
    <article className={classes.card} aria-label={comment.author.fullName}>
      <div className={classes.head}>
        <strong>{comment.author.fullName}</strong>
        <span className={classes.soft}>
          {[
            formatInstant(comment.saidAt),
            comment.editedAt && t.edited,
            whole && comment.workItem && t.onItem(comment.workItem.title),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <div className={classes.actions} data-noprint>
          {may('editComment') && !editing && (
            <Button variant="quiet" onClick={() => setEditing(true)}>
              {t.edit}
            </Button>
          )}
          {may('withdrawComment') && (
            <Button variant="quiet" loading={withdraw.isPending} onClick={() => withdraw.mutate(comment.id)}>
              {t.withdraw}
            </Button>
          )}
        </div>
      </div>
      {editing ? (
        <Rewriting comment={comment} onDone={() => setEditing(false)} />
      ) : comment.content === undefined ? (
        <p className={classes.soft}>
          <em>{t.withdrawn}</em>
        </p>
      ) : (
        <p className={classes.text}>{comment.content}</p>
      )}
      <AttachmentLinks files={comment.attachments} />
    </article>
  );
}

function Rewriting({ comment, onDone }: { comment: Comment; onDone: () => void }) {
  const t = useText(discussionWords);
  const [content, setContent] = useState(comment.content ?? '');
  const path = { id: comment.id };
  const saving = useCommand(
    async (text: string) => {
      const { etag } = await readVersioned(api.GET('/api/v1/comments/{id}', { params: { path } }));
      return read(
        api.PATCH('/api/v1/comments/{id}', {
          params: { path, header: { 'If-Match': etag } },
          body: { content: text },
        }),
      );
    },
    () => {
      announce(t.saved);
      onDone();
    },
  );
  return (
    <div className={classes.writing}>
      <textarea
        aria-label={t.edit}
        rows={3}
        value={content}
        onChange={(event) => setContent(event.currentTarget.value)}
      />
      {saving.error && (
        <p role="alert" className={classes.refused}>
          {saving.error.message}
        </p>
      )}
      <div className={classes.actions}>
        <Button onClick={onDone}>{t.cancel}</Button>
        <Button
          variant="primary"
          loading={saving.isPending}
          onClick={() => content.trim() && saving.mutate(content)}
        >
          {t.save}
        </Button>
      </div>
    </div>
  );
}
