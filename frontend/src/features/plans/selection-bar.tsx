import type { Plan, Section } from '@/api/types';
import { anchorOf, type Range } from '@/business/sentences';
import type { SourceText } from '@/business/task-plan-fields';
import { MAX_TITLE } from '@/business/task-plan-words';
import { useText } from '@/i18n/messages';
import { ActionButtons } from '@/ui/actions';
import { Button } from '@/ui/button';
import type { Values } from '@/ui/command';
import classes from './plan-page.module.css';
import { planKeepingWords } from './plan-words';
import { planWords } from './words';

interface SelectionBarProps {
  plan: Plan;
  sections: readonly Section[];
  source: SourceText;
  range: Range;
  codes: readonly string[];
  onClear: () => void;
}

/** What can be made of the sentence that is selected in the text. */
export function SelectionBar({ plan, sections, source, range, codes, onClear }: SelectionBarProps) {
  const t = useText(planWords);
  const keeping = useText(planKeepingWords);
  const { quote } = anchorOf(source.text, range);
  if (!quote) return null;
  const about = { plan, sections, source };
  return (
    // The selection must outlive the press of a button.
    <section
      className={classes.selection}
      aria-label={t.selected}
      onMouseDown={(event) => event.preventDefault()}
    >
      <p>“{quote.replace(/\s+/g, ' ')}”</p>
      <div className={classes.selectionButtons}>
        <ActionButtons
          allowed={plan.allowedActions}
          onDone={onClear}
          actions={[
            {
              operation: 'createTask',
              label: keeping.newTask,
              primary: true,
              command: async () =>
                (await import('@/business/task-plan-actions')).newTaskCommand(
                  about,
                  knownOf(about, range, codes),
                ),
            },
            {
              operation: 'createIndicator',
              label: t.newIndicator,
              command: async () =>
                (await import('./indicator-commands')).newIndicatorCommand(
                  { planId: plan.id, sections, source },
                  knownOf(about, range, codes),
                ),
            },
            {
              operation: 'createSection',
              label: t.newSection,
              command: async () =>
                (await import('./section-commands')).newSectionCommand(plan, {
                  sections,
                  at: { source, range },
                }),
            },
          ]}
        />
        <Button variant="quiet" onClick={onClear}>
          {t.deselect}
        </Button>
      </div>
    </section>
  );
}

/** What a selected sentence says of its task: its words, the section it stands in, the next free number there. */
export function knownOf(
  { sections, source }: { sections: readonly Section[]; source: SourceText },
  range: Range,
  codes: readonly string[],
): Values {
  const { quote } = anchorOf(source.text, range);
  const line = quote.replace(/\s+/g, ' ').trim();
  const section = sectionAt(sections, source.id, range.start);
  return {
    sources: `${range.start}-${range.end}`,
    title: line.length <= MAX_TITLE ? line : `${line.slice(0, MAX_TITLE - 1)}…`,
    description: line,
    sectionId: section?.id,
    code: section && nextCode(section.code, codes),
  };
}

/** The section whose heading stands last before a place. */
function sectionAt(sections: readonly Section[], documentId: string, at: number): Section | undefined {
  let found: Section | undefined;
  let best = -1;
  for (const section of sections) {
    const start = section.sources.find((source) => source.documentId === documentId)?.start ?? -1;
    if (start <= at && start > best) [found, best] = [section, start];
  }
  return found;
}

/** The number after the last one used in a section: II.3 after II.2. */
export function nextCode(prefix: string, codes: readonly string[]): string {
  const used = codes
    .filter((code) => code.startsWith(`${prefix}.`))
    .map((code) => Number(code.slice(prefix.length + 1)))
    .filter(Number.isInteger);
  return `${prefix}.${Math.max(0, ...used) + 1}`;
}
