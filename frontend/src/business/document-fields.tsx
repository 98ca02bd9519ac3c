import { api, read } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import type { DocumentType, NewDocument } from '@/api/types';
import { messages, textsOf } from '@/i18n/messages';
import type { CommandField, Values } from '@/ui/command';
import { DocumentField } from './document-field';

const types: Record<DocumentType, readonly [string, string]> = {
  PLAN: ['Kế hoạch', 'Plan'],
  DECISION: ['Quyết định', 'Decision'],
  LETTER: ['Công văn', 'Letter'],
  NOTICE: ['Thông báo', 'Notice'],
  CONCLUSION: ['Kết luận', 'Conclusion'],
  DIRECTIVE: ['Chỉ thị', 'Directive'],
  PROGRAMME: ['Chương trình', 'Programme'],
  SCHEME: ['Đề án', 'Scheme'],
  RESOLUTION: ['Nghị quyết', 'Resolution'],
  REPORT: ['Báo cáo', 'Report'],
  SUBMISSION: ['Tờ trình', 'Submission'],
  MINUTES: ['Biên bản', 'Minutes'],
  LAW: ['Luật', 'Law'],
  DECREE: ['Nghị định', 'Decree'],
  CIRCULAR: ['Thông tư', 'Circular'],
  OTHER: ['Loại khác', 'Other'],
};
export const documentTypeWords = messages(types);

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
    {
      name: 'document/type',
      label: t.type,
      kind: 'choice',
      required: true,
      shown: isNew,
      options: Object.entries(textsOf(documentTypeWords)).map(([value, name]) => ({ value, label: name })),
    },
    { name: 'document/number', label: t.number, hint: t.numberHint, shown: isNew },
    { name: 'document/symbol', label: t.symbol, hint: t.symbolHint, shown: isNew },
    { name: 'document/issuer', label: t.issuer, required: true, shown: isNew },
    { name: 'document/issuedOn', label: t.issuedOn, kind: 'date', shown: isNew },
    { name: 'document/abstract', label: t.abstract, kind: 'prose', required: true, shown: isNew },
  ];
  if (text)
    fields.push({ name: 'document/text', label: t.text, hint: t.textHint, kind: 'prose', shown: isNew });
  return fields;
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
    const body = newDocumentOf(values);
    const key = JSON.stringify(body);
    const id = made.get(key) ?? (await register(body));
    made.set(key, id);
    return id;
  };
}

function newDocumentOf(values: Values): NewDocument {
  return {
    type: values['document/type'] as DocumentType,
    number: values['document/number'],
    symbol: values['document/symbol'],
    issuer: values['document/issuer'] ?? '',
    issuedOn: values['document/issuedOn'],
    abstract: values['document/abstract'] ?? '',
    text: values['document/text'],
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
