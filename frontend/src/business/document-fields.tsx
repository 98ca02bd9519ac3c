import { api, read } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import type { DocumentType, NewDocument } from '@/api/types';
import { messages, textsOf } from '@/i18n/messages';
import type { CommandField, Values } from '@/ui/command';
import { DocumentField } from './document-field';
import { numbered } from './document-number';
import { documentTypeWords } from './document-types';

const words = messages({
  document: ['Văn bản', 'Document'],
  unknown: [
    'Văn bản chưa có trong hệ thống – nhập tại đây',
    'The document is not on record yet – enter it here',
  ],
  type: ['Loại văn bản', 'Kind of document'],
  number: ['Số', 'Number'],
  numberHint: ['Bỏ trống khi chưa cấp số.', 'Leave empty when it has none yet.'],
  symbol: ['Ký hiệu', 'Symbol'],
  symbolHint: ['Phần sau dấu gạch chéo, ví dụ KH-KHCN.', 'What follows the slash, such as KH-KHCN.'],
  issuer: ['Cơ quan ban hành', 'Issued by'],
  issuedOn: ['Ngày ban hành', 'Issued on'],
  abstract: ['Trích yếu', 'Abstract'],
  text: ['Toàn văn', 'Full text'],
  textHint: [
    'Dán toàn văn từ Word để chọn câu gốc của từng nhiệm vụ. Toàn văn nạp một lần, về sau không đổi được.',
    'Paste the text from Word, so that each task can name its sentence. It is stored once and cannot be changed.',
  ],
});

/** Where a document entered inside another form stands in its request. */
const INSIDE = 'document/';

const isNew = (values: Values) => values.newDocument === 'true';
const isKnown = (values: Values) => !isNew(values);

/** A document that is chosen from those on record, or entered on the spot. */
export function documentFields({ label, required = false, text = false } = {} as DocumentFieldsOptions) {
  const t = textsOf(words);
  const fields: CommandField[] = [
    {
      name: 'documentId',
      label: label ?? t.document,
      required,
      shown: isKnown,
      render: (input) => <DocumentField {...input} />,
    },
    { name: 'newDocument', label: t.unknown, kind: 'check' },
    ...newDocumentFields()
      .filter(({ name }) => text || name !== 'text')
      .map((field) => ({ ...field, name: INSIDE + field.name, shown: isNew })),
  ];
  return fields;
}

/** What is asked of a document that is not on record yet. */
export function newDocumentFields(): CommandField[] {
  const t = textsOf(words);
  return [
    {
      name: 'type',
      label: t.type,
      kind: 'choice',
      required: true,
      options: Object.entries(textsOf(documentTypeWords)).map(([value, name]) => ({ value, label: name })),
    },
    { name: 'number', label: t.number, hint: t.numberHint },
    { name: 'symbol', label: t.symbol, hint: t.symbolHint },
    { name: 'issuer', label: t.issuer, required: true },
    { name: 'issuedOn', label: t.issuedOn, kind: 'date' },
    { name: 'abstract', label: t.abstract, kind: 'prose', required: true },
    { name: 'text', label: t.text, hint: t.textHint, kind: 'prose' },
  ];
}

interface DocumentFieldsOptions {
  label?: string;
  required?: boolean;
  /** Also asks for the full text, which anchors point into. */
  text?: boolean;
}

/**
 * Gives the id of the document chosen; one entered on the spot is registered first, and only once for the same
 * content, however often the command it belongs to is sent.
 */
export function documentRegistrar(): (values: Values) => Promise<string | undefined> {
  const made = new Map<string, string>();
  return async (values) => {
    if (!isNew(values)) return values.documentId;
    const body = newDocumentOf(values, INSIDE);
    const key = JSON.stringify(body);
    const id = made.get(key) ?? (await register(body));
    made.set(key, id);
    return id;
  };
}

/** What was entered, by fields named after `under`. */
export function newDocumentOf(values: Values, under = ''): NewDocument {
  const of = (name: string) => values[under + name];
  return {
    type: of('type') as DocumentType,
    ...numbered({ number: of('number'), symbol: of('symbol') }),
    issuer: of('issuer') ?? '',
    issuedOn: of('issuedOn'),
    abstract: of('abstract') ?? '',
    text: of('text'),
  };
}

async function register(body: NewDocument): Promise<string> {
  try {
    return (await read(api.POST('/api/v1/documents', { body }))).id;
  } catch (error) {
    throw error instanceof ApiProblem ? within('/document', error) : error;
  }
}

/** The same refusal, its pointers leading to the fields of this form. */
function within(prefix: string, { problem }: ApiProblem): ApiProblem {
  const errors = problem.errors?.map((error) => ({
    ...error,
    pointer: error.pointer && `${prefix}${error.pointer}`,
  }));
  return new ApiProblem({ ...problem, ...(errors && { errors }) });
}
