import { textsOf } from '@/i18n/messages';
import type { CommandField } from '@/ui/command';
import { dialogWords } from './dialog-words';
import { DocumentField } from './document-field';

export const noteField = (required = false): CommandField => ({
  name: 'note',
  label: textsOf(dialogWords).note,
  kind: 'prose',
  required,
});

/** Until when somebody has what he is given; the order's own deadline stays what it is. */
export const dueInUnitField = (): CommandField => ({
  name: 'dueOn',
  label: textsOf(dialogWords).dueInUnit,
  hint: textsOf(dialogWords).dueInUnitHint,
  kind: 'date',
});

export const reasonField = (): CommandField => ({
  name: 'reason',
  label: textsOf(dialogWords).reason,
  kind: 'prose',
  required: true,
});

/** The document a move rests on; asked for, not always required: the server knows when. */
export function documentField(required = false): CommandField {
  const t = textsOf(dialogWords);
  return {
    name: 'documentId',
    label: t.document,
    hint: required ? undefined : t.documentPaper,
    required,
    render: (input) => <DocumentField {...input} />,
  };
}

export function productFields(): CommandField[] {
  const t = textsOf(dialogWords);
  return [
    { name: 'product/name', label: t.productName, kind: 'line' },
    { name: 'product/number', label: t.productNumber, kind: 'line' },
    { name: 'product/symbol', label: t.productSymbol, kind: 'line' },
    { name: 'product/issuedOn', label: t.productDate, kind: 'date' },
    { name: 'product/link', label: t.productLink, kind: 'line' },
  ];
}

export function letterFields(hint?: string): CommandField[] {
  const t = textsOf(dialogWords);
  return [
    { name: 'letter/number', label: t.letterNumber, kind: 'line', hint },
    { name: 'letter/symbol', label: t.letterSymbol, kind: 'line' },
    { name: 'letter/issuedOn', label: t.letterDate, kind: 'date' },
  ];
}
