import { api, read } from '@/api/client';
import type { Document } from '@/api/types';
import { attachmentIdsOf } from '@/business/attachments';
import { attachmentsField } from '@/business/attachments-field';
import { newDocumentFields, newDocumentOf } from '@/business/document-fields';
import { textsOf } from '@/i18n/messages';
import type { Command } from '@/ui/command';
import { uiWords } from '@/ui/words';
import { documentWords } from './words';

/** A letter, decision, conclusion that work will be given by. */
export function createDocumentCommand(): Command {
  const t = textsOf(documentWords);
  return {
    title: t.create,
    submit: t.create,
    done: t.created,
    fields: [...newDocumentFields(), attachmentsField()],
    send: (values, header) =>
      read(
        api.POST('/api/v1/documents', {
          params: { header },
          body: { ...newDocumentOf(values), attachmentIds: attachmentIdsOf(values) },
        }),
      ),
  };
}

/** Number and day once they are known, files that come later; the text is stored once. */
export function editDocumentCommand(document: Document, etag: string): Command {
  const t = textsOf(documentWords);
  const { id, type, number, symbol, issuer, issuedOn, abstract, hasText, attachments } = document;
  return {
    title: t.edit,
    submit: textsOf(uiWords).save,
    done: t.saved,
    initial: { type, number, symbol, issuer, issuedOn, abstract },
    fields: [...newDocumentFields().filter(({ name }) => name !== 'text' || !hasText), attachmentsField()],
    send: (values) => {
      const body = newDocumentOf(values);
      const files = attachmentIdsOf(values);
      return read(
        api.PATCH('/api/v1/documents/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: {
            ...body,
            number: body.number ?? null,
            symbol: body.symbol ?? null,
            issuedOn: body.issuedOn ?? null,
            ...(files && { attachmentIds: [...attachments.map((file) => file.id), ...files] }),
          },
        }),
      );
    },
  };
}
