import { api, read } from '@/api/client';
import { attachmentIdsOf } from '@/business/attachments';
import { attachmentsField } from '@/business/attachments-field';
import { noteField, reasonField } from '@/business/common-fields';
import { numbered } from '@/business/document-number';
import { PersonField } from '@/business/person-field';
import { LEADERS } from '@/business/person-queries';
import { textsOf } from '@/i18n/messages';
import { today } from '@/lib/dates';
import type { Command } from '@/ui/command';
import { uiWords } from '@/ui/words';
import { assemblyWords } from './assembly-words';
import { CorrectionField } from './correction-field';
import { cleanItems, unfinished } from './correction-items';
import { deskWords } from './move-words';
import { readConsolidated } from './queries';
import type { Consolidated, ImportedText, WholeConsolidated } from './types';
import { consolidatedWords } from './words';

const ONE_FILE = 1;

export function forwardCommand({ id }: WholeConsolidated, label: string): Command {
  return {
    title: label,
    submit: label,
    draft: `forward/${id}`,
    done: textsOf(deskWords).forwarded,
    fields: [noteField()],
    send: ({ note }, header) =>
      read(
        api.POST('/api/v1/consolidated-reports/{id}/signing-steps', {
          params: { path: { id }, header },
          body: { decision: 'FORWARD', note },
        }),
      ),
  };
}

export function returnCommand({ id }: WholeConsolidated): Command {
  const d = textsOf(deskWords);
  return {
    title: d.giveBack,
    submit: d.giveBack,
    draft: `give-back/${id}`,
    done: d.returned,
    fields: [noteField(true)],
    send: ({ note }, header) =>
      read(
        api.POST('/api/v1/consolidated-reports/{id}/signing-steps', {
          params: { path: { id }, header },
          body: { decision: 'RETURN', note },
        }),
      ),
  };
}

/** The clerk enters what stands on the signed paper, and its scan. */
export async function issueCommand({ id, symbol }: WholeConsolidated): Promise<Command> {
  const d = textsOf(deskWords);
  const signerId = await whoSigned(id);
  const file = attachmentsField(ONE_FILE);
  return {
    title: d.issue,
    submit: d.issue,
    draft: `issue/${id}`,
    lead: d.issueLead,
    done: d.issued,
    initial: { symbol, issuedOn: today(), signerId },
    fields: [
      { name: 'number', label: d.number, required: true },
      { name: 'symbol', label: d.symbol },
      { name: 'issuedOn', label: d.issuedOn, kind: 'date', required: true },
      {
        name: 'signerId',
        label: d.signer,
        required: true,
        render: (input) => <PersonField {...input} positions={LEADERS} />,
      },
      { ...file, label: d.signedFile, required: true },
    ],
    send: ({ issuedOn = '', signerId = '', ...rest }, header) => {
      const { number = '', symbol: written } = numbered(rest);
      return read(
        api.POST('/api/v1/consolidated-reports/{id}/issuances', {
          params: { path: { id }, header },
          body: {
            number,
            symbol: written,
            issuedOn,
            signerId,
            attachmentId: attachmentIdsOf(rest)?.[0] ?? '',
          },
        }),
      );
    },
  };
}

/** Whoever passed it on last before the clerk, a leader: the paper bears his name unless the clerk says otherwise. */
async function whoSigned(id: string): Promise<string | undefined> {
  const { steps } = await read(
    api.GET('/api/v1/consolidated-reports/{id}/signing-steps', { params: { path: { id } } }),
  );
  const last = steps.at(-1);
  const leads = last?.role === 'DIRECTOR' || last?.role === 'DEPUTY_IN_CHARGE';
  return leads && last?.decision === 'FORWARD' ? last.by.id : undefined;
}

/** The file that was finished in Word comes back as the text of record. */
export function importCommand(id: string, onImported: (text: ImportedText) => void): Command {
  const d = textsOf(deskWords);
  return {
    title: d.importText,
    submit: d.importText,
    draft: `import-text/${id}`,
    lead: d.importLead,
    done: d.imported,
    fields: [{ ...attachmentsField(ONE_FILE), label: d.wordFile, required: true }],
    send: async (values, header) => {
      const imported = await read(
        api.POST('/api/v1/consolidated-reports/{id}/texts', {
          params: { path: { id }, header },
          body: { attachmentId: attachmentIdsOf(values)?.[0] ?? '' },
        }),
      );
      onImported(imported);
      return imported;
    },
  };
}

export function replaceCommand(id: string, onReplaced: (id: string) => void): Command {
  const d = textsOf(deskWords);
  return {
    title: d.replace,
    submit: d.replace,
    draft: `replace/${id}`,
    done: (made) => ((made as Consolidated).assembling ? textsOf(assemblyWords).begun : d.replaced),
    fields: [reasonField()],
    send: async ({ reason = '' }, header) => {
      const made = await read(
        api.POST('/api/v1/consolidated-reports/{id}/replacements', {
          params: { path: { id }, header },
          body: { reason },
        }),
      );
      onReplaced(made.id);
      return made;
    },
  };
}

export function correctCommand(id: string): Command {
  const d = textsOf(deskWords);
  return {
    title: d.correct,
    submit: d.correct,
    draft: `correct/${id}`,
    lead: d.correctLead,
    done: d.corrected,
    fields: [
      {
        name: 'items',
        label: d.items,
        check: (value) => {
          const at = unfinished(value);
          return at === undefined ? undefined : d.unfinished(at);
        },
        render: (input) => <CorrectionField {...input} />,
      },
      { name: 'number', label: d.number, hint: d.numberLater },
      { name: 'symbol', label: d.symbol },
      { name: 'issuedOn', label: d.issuedOn, kind: 'date' },
    ],
    send: ({ items, issuedOn, ...entered }, header) =>
      read(
        api.POST('/api/v1/consolidated-reports/{id}/corrections', {
          params: { path: { id }, header },
          body: { items: cleanItems(items), ...numbered(entered), issuedOn },
        }),
      ),
  };
}

/** `title`: it is made anew because the last time failed. */
export function refreshCommand(id: string, title?: string): Command {
  const t = textsOf(consolidatedWords);
  return {
    title: title ?? t.refresh,
    submit: title ?? t.refresh,
    draft: `refresh/${id}`,
    lead: title ? undefined : t.refreshLead,
    done: (report) => ((report as Consolidated).assembling ? textsOf(assemblyWords).begun : t.refreshed),
    fields: [],
    send: (_, header) =>
      read(
        api.POST('/api/v1/consolidated-reports/{id}/refreshes', {
          params: { path: { id }, header },
          body: {},
        }),
      ),
  };
}

export async function editHeadCommand(id: string): Promise<Command> {
  const d = textsOf(deskWords);
  const { value, etag } = await readConsolidated(id);
  return {
    title: d.edit,
    submit: textsOf(uiWords).save,
    draft: `consolidated-head/${id}`,
    done: d.saved,
    initial: { about: value.about, recipients: value.content.recipients.join('\n') },
    fields: [
      { name: 'about', label: d.about, kind: 'prose', required: true },
      { name: 'recipients', label: d.recipients, kind: 'prose', required: true },
    ],
    send: ({ about, recipients = '' }) =>
      read(
        api.PATCH('/api/v1/consolidated-reports/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: {
            about,
            recipients: recipients
              .split('\n')
              .map((line) => line.trim())
              .filter(Boolean),
          },
        }),
      ),
  };
}
