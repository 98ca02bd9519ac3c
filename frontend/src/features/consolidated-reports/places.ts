import type { ConsolidatedFigures, ConsolidatedNode, WholeConsolidated } from './types';

type Content = WholeConsolidated['content'];

/** The section of the plan whose tasks are told under a heading. */
export function sectionOf({ code, content }: ConsolidatedNode, { sections }: ConsolidatedFigures) {
  const at = code.indexOf('-');
  if (content !== 'TEXT' || at < 0) return undefined;
  return sections.find(({ number }) => (number ?? '0') === code.slice(at + 1));
}

/** The addresses from which any other text was made, each by how it begins. */
export function beginnings({ code, content }: ConsolidatedNode): string[] {
  if (content === 'TASK_FIGURES') return ['counts/'];
  return content === 'TEXT' ? [`nodes/${code}/`] : [];
}

/** An address in words: a heading, a task, an indicator, a count; `value` is what stands there. */
export function nameOfPlace(
  at: string,
  { nodes, figures }: Content,
  words: Record<string, string>,
  value?: unknown,
): string {
  const [kind = '', id = '', part = ''] = at.split('/');
  const row = (value ?? {}) as { code?: string; title?: string; name?: string };
  if (kind === 'nodes') {
    const node = nodes.find(({ code }) => code === id);
    return node ? `${node.number}. ${node.title}` : id;
  }
  if (kind === 'tasks') return [row.code, row.title].filter(Boolean).join(' ') || id;
  if (kind === 'indicators') {
    const indicator = figures.indicators?.find(({ indicatorId }) => indicatorId === id);
    const member = indicator?.members.find(({ memberId }) => at.endsWith(memberId));
    return [indicator?.name ?? row.name ?? id, member?.name].filter(Boolean).join(' – ');
  }
  if (kind === 'counts') {
    const section = figures.sections.find((one) => one.id === id);
    return [section?.title ?? words.total, words[part]].filter(Boolean).join(' – ');
  }
  return words[id] ?? at;
}
