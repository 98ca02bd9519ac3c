import type { OutlineNode } from '@/api/types';

export type NodeField = keyof Omit<OutlineNode, 'code'>;

/** A code nobody else has, from the heading above: reports of several periods are compared by it, so it never changes. */
export function freeCode(nodes: readonly OutlineNode[], after: number): string {
  const base = nodes[after]?.code ?? 'I';
  const taken = new Set(nodes.map(({ code }) => code));
  for (let n = 1; ; n++) {
    const code = `${base}.${n}`.slice(-40);
    if (!taken.has(code)) return code;
  }
}

export function moved(nodes: readonly OutlineNode[], from: number, to: number): OutlineNode[] {
  const next = [...nodes];
  const [node] = next.splice(from, 1);
  if (node) next.splice(to, 0, node);
  return next;
}

export function changed(
  nodes: readonly OutlineNode[],
  at: number,
  change: Partial<OutlineNode>,
): OutlineNode[] {
  return nodes.map((node, index) => (index === at ? { ...node, ...change } : node));
}

export function added(nodes: readonly OutlineNode[], title: string): OutlineNode[] {
  const last = nodes.at(-1);
  const code = freeCode(nodes, nodes.length - 1);
  const node: OutlineNode = {
    code,
    number: '',
    title,
    level: last?.level ?? 1,
    content: 'TEXT',
    askedOf: last?.askedOf ?? 'BOTH',
    required: false,
  };
  return [...nodes, node];
}

/** A number of lines as it is typed; nothing for all. */
export function linesOf(text: string): number | undefined {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? undefined : Math.min(Number(digits), 1000);
}

/** Names between semicolons; none for nobody. */
export function namesOf(text: string): string[] | undefined {
  const names = text
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length > 0 ? names : undefined;
}

const BETWEEN = '; ';

/** Names as they are typed: what stands in the field while it says the same, semicolons not yet finished and all. */
export function namesShown(names: readonly string[] | undefined, typed: string): string {
  const said = names?.join(BETWEEN) ?? '';
  return (namesOf(typed)?.join(BETWEEN) ?? '') === said ? typed : said;
}
