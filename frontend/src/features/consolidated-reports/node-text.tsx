import { type ReactNode, useId, useState } from 'react';
import { api, read } from '@/api/client';
import { useCommand } from '@/api/use-command';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { FieldConflict } from '@/ui/field-conflict';
import { GrowingText } from '@/ui/growing-text';
import { TextDifference } from '@/ui/text-difference';
import type { FieldEditing } from '@/ui/use-field-edits';
import classes from './consolidated.module.css';
import { LongText } from './long-text';
import type { ConsolidatedNode } from './types';
import { consolidatedWords } from './words';

interface NodeTextProps {
  id: string;
  standing: { id: string; etag: string };
  node: ConsolidatedNode;
  editing?: FieldEditing;
  chosen: boolean;
  onChoose: () => void;
  /** What belongs below the text. */
  children?: ReactNode;
}

/** One heading with its text; beside an edited one what the units' reports give by now. */
export function NodeText({ id, standing, node, editing, chosen, onChoose, children }: NodeTextProps) {
  const t = useText(consolidatedWords);
  const field = useId();
  const heading = `${node.number}. ${node.title}`;
  const edit = editing?.edits[node.code];
  const [over, setOver] = useState(false);
  const long = node.textLength !== undefined && !edit && !over;
  const value = edit?.mine ?? (node.textLength === undefined ? (node.text ?? '') : '');
  const writable = editing && node.content !== 'NONE' && node.content !== 'TASKS';
  const Heading = node.level === 1 ? 'h2' : 'h3';
  return (
    <section id={id} className={classes.node} data-level={node.level} data-chosen={chosen || undefined}>
      <div className={classes.nodeHead}>
        <Heading id={`${field}-h`}>{heading}</Heading>
        {node.content !== 'NONE' && node.content !== 'TASKS' && (
          <Button variant="quiet" aria-label={t.sourcesOf(heading)} aria-pressed={chosen} onClick={onChoose}>
            {t.sources}
          </Button>
        )}
      </div>
      {long ? (
        <LongText
          standing={standing}
          node={node}
          heading={heading}
          onRewrite={writable ? () => setOver(true) : undefined}
        />
      ) : writable ? (
        <GrowingText
          aria-labelledby={`${field}-h`}
          rows={2}
          value={value}
          onFocus={onChoose}
          onChange={(text) => editing.type(node.code, text)}
          onBlur={() => void editing.flush()}
        />
      ) : (
        node.text && <p className={classes.text}>{node.text}</p>
      )}
      {writable && edit?.theirs !== undefined && (
        <FieldConflict
          label={heading}
          theirs={edit.theirs}
          onChoose={(side) => editing.choose(node.code, side)}
        />
      )}
      {node.edited && !edit && <Assembled node={node} standing={standing} writable={Boolean(writable)} />}
      {children}
    </section>
  );
}

function Assembled({
  node,
  standing,
  writable,
}: Pick<NodeTextProps, 'node' | 'standing'> & { writable: boolean }) {
  const t = useText(consolidatedWords);
  const { code, assembled, editedFrom, changedBeneath } = node;
  const take = useCommand(() =>
    read(
      api.PATCH('/api/v1/consolidated-reports/{id}', {
        params: { path: { id: standing.id }, header: { 'If-Match': standing.etag } },
        body: { parts: { [code]: { text: null } } },
      }),
    ),
  );
  const button = writable && (
    <Button loading={take.isPending} onClick={() => take.mutate(undefined)}>
      {t.takeAssembled}
    </Button>
  );
  if (assembled === undefined) {
    return (
      <div className={classes.assembled}>
        <p className={classes.soft}>{changedBeneath ? t.beneathLong : t.assembledLong}</p>
        {button}
      </div>
    );
  }
  if (changedBeneath) {
    return (
      <div className={classes.beneath} role="note">
        <strong>{t.beneath}</strong>
        <TextDifference before={editedFrom ?? ''} after={assembled} />
        {button}
      </div>
    );
  }
  return (
    <details className={classes.assembled}>
      <summary>{t.assembled}</summary>
      <p className={classes.text}>{assembled}</p>
      {button}
    </details>
  );
}
