import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, read } from '@/api/client';
import { toProblem } from '@/api/problem';
import type { Plan } from '@/api/types';
import { useText } from '@/i18n/messages';
import { ActionButtons } from '@/ui/actions';
import { Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import classes from './plan-page.module.css';
import { PlanText } from './plan-text';
import { planKeepingWords } from './plan-words';
import type { Reading } from './reading';
import { SelectionBar } from './selection-bar';
import { useTextSelection } from './text-selection';
import { planWords } from './words';

/** The text of the plan; in a draft a selected sentence becomes a task, a selected heading a section. */
export function PlanTextPanel({ plan, reading }: { plan: Plan; reading: Reading }) {
  const t = useText(planWords);
  const { text, paragraphs, sections, source, items, at, ready } = reading;
  const box = useRef<HTMLDivElement>(null);
  const writing = plan.allowedActions.includes('createTask');
  const [range, clear] = useTextSelection(box, writing && source !== undefined);
  const missing = plan.document === undefined || (text.error && toProblem(text.error).status === 404);
  return (
    <Panel title={t.text}>
      {missing ? (
        <Empty action={<StoreText plan={plan} />}>{t.noText}</Empty>
      ) : (
        <Loaded query={text}>
          {() => (
            <>
              {writing && <p className={classes.hint}>{t.selectHint}</p>}
              <div ref={box}>
                <PlanText paragraphs={paragraphs} at={at} marked={ready} />
              </div>
            </>
          )}
        </Loaded>
      )}
      {range && source && (
        <SelectionBar
          plan={plan}
          sections={sections}
          source={source}
          range={range}
          codes={items.data?.map(({ code }) => code) ?? []}
          onClear={clear}
        />
      )}
    </Panel>
  );
}

/** Lets whoever may edit the document store the text it was registered without. */
function StoreText({ plan }: { plan: Plan }) {
  const t = useText(planKeepingWords);
  const id = plan.document?.id;
  const document = useQuery({
    queryKey: ['document', id],
    queryFn: () => read(api.GET('/api/v1/documents/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
  });
  if (!document.data || document.data.hasText) return null;
  return (
    <ActionButtons
      allowed={document.data.allowedActions}
      actions={[
        {
          operation: 'editDocument',
          label: t.loadText,
          command: async () => (await import('./plan-decisions')).textCommand(document.data.id),
        },
      ]}
    />
  );
}
