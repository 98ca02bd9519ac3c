import type { ConsolidatedNode, Origin, WholeConsolidated } from './types';

type Content = NonNullable<WholeConsolidated['content']>;

/** The addresses from which the text under a heading was made, each by how it begins. */
function beginnings(node: ConsolidatedNode, { figures }: Content): string[] {
  switch (node.content) {
    case 'INDICATORS':
      return ['indicators/', 'statuses/'];
    case 'TASK_FIGURES':
      return ['counts/'];
    case 'TEXT': {
      const at = node.code.indexOf('-');
      if (at < 0) return [`nodes/${node.code}/`];
      const number = node.code.slice(at + 1);
      const section = figures.sections.find((one) => (one.number ?? '0') === number);
      return (section?.tasks ?? []).map(({ taskId }) => `tasks/${taskId}`);
    }
    default:
      return [];
  }
}

/** What has to be asked for to know where the text under a heading comes from: of very many units all is too much. */
export function kindsOf(node: ConsolidatedNode): string[] {
  switch (node.content) {
    case 'INDICATORS':
      return ['indicators/', 'statuses/'];
    case 'TASK_FIGURES':
      return ['counts/'];
    case 'TEXT':
      return [node.code.includes('-') ? 'tasks/' : `nodes/${node.code}/`];
    default:
      return [];
  }
}

/** Where the text under a heading comes from: the units' reports and their submissions. */
export function originsOf(node: ConsolidatedNode, content: Content, origins: readonly Origin[]): Origin[] {
  const starts = beginnings(node, content);
  return origins.filter(({ at }) => starts.some((start) => at.startsWith(start)));
}

/** An address in words: a heading, a task, an indicator, a count. */
export function nameOfPlace(at: string, content: Content, words: Record<string, string>): string {
  const [kind = '', id = '', part = ''] = at.split('/');
  const { nodes, figures } = content;
  if (kind === 'nodes') {
    const node = nodes.find(({ code }) => code === id);
    return node ? `${node.number}. ${node.title}` : id;
  }
  if (kind === 'tasks') {
    const task = figures.sections.flatMap(({ tasks }) => tasks).find(({ taskId }) => taskId === id);
    return task ? `${task.code} ${task.title}` : id;
  }
  if (kind === 'indicators') {
    const indicator = figures.indicators.find(({ indicatorId }) => indicatorId === id);
    const member = indicator?.members.find(({ memberId }) => at.endsWith(memberId));
    return [indicator?.name ?? id, member?.name].filter(Boolean).join(' – ');
  }
  if (kind === 'counts') {
    const section = figures.sections.find((one) => one.id === id);
    return [section?.title ?? words.total, words[part]].filter(Boolean).join(' – ');
  }
  return words[id] ?? at;
}
