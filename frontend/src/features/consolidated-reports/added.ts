import type { ConsolidatedNode, LeftOutLine } from './types';

/** A text with one more line of the units, as such lines stand in it. */
export function added(text: string, { text: line, units }: LeftOutLine, node: ConsolidatedNode): string {
  const own = node.addressees !== undefined || node.code.includes('-');
  const said = own ? `- ${line}` : `${units.join('; ')}: ${line}`;
  return text.trim() === '' ? said : `${text.trimEnd()}\n${said}`;
}
