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
