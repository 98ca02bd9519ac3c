import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, read, type Versioned } from '@/api/client';
import type { Outline, OutlineNode } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { dropDraft, keepDraft, readDraft } from '@/ui/drafts';
import { CommandForm, FormButtons } from '@/ui/form';
import { Page } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { announce } from '@/ui/toast';
import { NodeRow } from './node-row';
import { added, changed, moved } from './nodes';
import classes from './outline.module.css';
import { outlineWords } from './outline-words';
import { outlineQuery } from './queries';

/** An outline, heading by heading: what is printed, what is asked under it, and of whom. */
export function OutlinePage() {
  const { id = '' } = useParams({ strict: false });
  const outline = useQuery(outlineQuery(id));
  return <Loaded query={outline}>{(data) => <Known key={id} outline={data} />}</Loaded>;
}

function keptNodes(name: string): OutlineNode[] | undefined {
  const kept = readDraft(name)?.nodes;
  return kept ? (JSON.parse(kept) as OutlineNode[]) : undefined;
}

function Known({ outline: { value: outline, etag } }: { outline: Versioned<Outline> }) {
  const t = useText(outlineWords);
  const name = `outline/${outline.id}`;
  const [mine, setMine] = useState(() => keptNodes(name));
  const nodes = mine ?? outline.nodes;
  const editable = outline.allowedActions.includes('editOutline');
  const put = (next: OutlineNode[] | undefined) => {
    setMine(next);
    if (next) keepDraft(name, { nodes: JSON.stringify(next) });
    else dropDraft(name);
  };
  const saving = useCommand(
    (sent: OutlineNode[]) =>
      read(
        api.PATCH('/api/v1/outlines/{id}', {
          params: { path: { id: outline.id }, header: { 'If-Match': etag } },
          body: { nodes: sent },
        }),
      ),
    () => {
      put(undefined);
      announce(t.saved);
    },
  );
  return (
    <Page
      title={outline.title}
      crumbs={[
        { label: t.reports, to: '/reports' },
        { label: t.title, to: '/outlines' },
      ]}
    >
      <p>{t.lead}</p>
      {saving.error?.status === 412 && <p role="alert">{t.conflict}</p>}
      <CommandForm
        label={outline.title}
        problem={saving.error?.status === 412 ? null : saving.error}
        onSubmit={() => mine && saving.mutate(mine)}
      >
        <ol className={classes.nodes}>
          {nodes.map((node, at) => (
            <NodeRow
              key={node.code}
              node={node}
              editable={editable}
              first={at === 0}
              last={at === nodes.length - 1}
              onChange={(change) => put(changed(nodes, at, change))}
              onMove={(by) => put(moved(nodes, at, at + by))}
              onRemove={() => put(nodes.filter((one) => one !== node))}
            />
          ))}
        </ol>
        {editable && (
          <div>
            <Button
              icon={<IconPlus size={15} aria-hidden="true" />}
              onClick={() => put(added(nodes, t.newHeading))}
            >
              {t.addNode}
            </Button>
          </div>
        )}
        {mine && (
          <FormButtons>
            <span className={classes.changed} role="status">
              {t.changed}
            </span>
            <Button
              onClick={() => {
                saving.reset();
                put(undefined);
              }}
            >
              {t.reset}
            </Button>
            <Button type="submit" variant="primary" loading={saving.isPending}>
              {t.save}
            </Button>
          </FormButtons>
        )}
      </CommandForm>
    </Page>
  );
}
