import { api, read } from '@/api/client';
import { saveBlob } from '@/api/files';
import type { BulkCommand } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import type { Command, CommandField, Values } from '@/ui/command';
import { type BulkRow, type BulkVerb, type Offer, type Refused, targetsOf } from './bulk';
import { BulkResult } from './bulk-result';
import { bulkWords } from './bulk-words';
import { documentField, dueInUnitField, noteField, reasonField } from './common-fields';
import { dialogWords } from './dialog-words';
import { PersonField } from './person-field';
import { LEADERS } from './person-queries';
import { channelField } from './reminder-channels';
import { reminderLetter } from './reminder-letter';

/** What goes out is Vietnamese, whatever the language of the screen. */
const FIRST_WORDS =
  'Qua theo dõi việc thực hiện nhiệm vụ được giao, đề nghị các đơn vị, cá nhân có tên trong danh sách tập trung hoàn thành nhiệm vụ và cập nhật kết quả; trường hợp vướng mắc, nêu rõ nguyên nhân và đề xuất hướng giải quyết.';

/** The dialog of one command for many rows: each is tried by its own right, and the refused say why. */
export function bulkCommand(offer: Offer, before?: Values): Command {
  const { verb, unit, rows } = offer;
  const t = textsOf(bulkWords);
  return {
    title: unit ? `${t[verb]} – ${unit.name}` : t[verb],
    submit: t[verb],
    lead: <p>{t.rows(rows.length)}</p>,
    fields: fieldsOf(verb, unit?.id),
    initial: before ?? (verb === 'CHASE' ? { channel: 'IN_APP', content: FIRST_WORDS } : { main: 'true' }),
    // What a queue would send later could be refused with nobody there to read why.
    several: true,
    done: (output) => {
      const { done, refused } = output as BulkCommand;
      return refused > 0 ? t.partly(done, refused) : t.allDone(done);
    },
    send: async (values, header) => {
      const result = await read(
        api.POST('/api/v1/bulk-commands', {
          params: { header },
          body: {
            command: verb,
            mode: 'PARTIAL',
            targets: targetsOf(verb, rows),
            arguments: argumentsOf(verb, values, unit?.id),
          },
        }),
      );
      if (values.channel === 'LETTER' && result.createdId) await saveLetter(result.createdId);
      return result;
    },
    outcome: (output, values, again) => {
      const refused = refusedOf(output as BulkCommand, rows);
      return refused.length === 0 ? undefined : (
        <BulkResult
          result={output as BulkCommand}
          refused={refused}
          onAgain={() => again(bulkCommand({ ...offer, rows: refused.map(({ row }) => row) }, values))}
        />
      );
    },
  };
}

function refusedOf(result: BulkCommand, rows: readonly BulkRow[]): Refused[] {
  const why = new Map(result.results.flatMap(({ id, refusal }) => (refusal ? [[id, refusal.message]] : [])));
  return rows.flatMap((row) => {
    const said = why.get(row.work?.id ?? '') ?? why.get(row.taskId ?? '');
    return said === undefined ? [] : [{ row, why: said }];
  });
}

function fieldsOf(verb: BulkVerb, unit?: string): CommandField[] {
  const t = textsOf(bulkWords);
  const d = textsOf(dialogWords);
  switch (verb) {
    case 'ASSIGN':
      return [
        {
          name: 'personId',
          label: d.person,
          required: true,
          render: (input) => <PersonField {...input} unit={unit} />,
        },
        { name: 'main', label: d.main, kind: 'check' },
        dueInUnitField(),
        { name: 'note', label: d.steer, kind: 'prose' },
      ];
    case 'CHASE':
      return [
        channelField(),
        { name: 'content', label: t.content, kind: 'prose', required: true },
        { name: 'answerBy', label: t.answerBy, kind: 'date' },
      ];
    case 'CONFIRM':
      return [noteField(), documentField()];
    case 'REDO':
      return [reasonField(), documentField()];
    case 'SET_LEADER':
      return [
        {
          name: 'leaderId',
          label: t.leader,
          required: true,
          render: (input) => <PersonField {...input} positions={LEADERS} />,
        },
      ];
    case 'START':
      return [noteField()];
    default:
      return [];
  }
}

function argumentsOf(verb: BulkVerb, values: Values, unit?: string): BulkCommand['arguments'] | undefined {
  const { main, ...given } = values;
  if (verb === 'ASSIGN') return { ...given, unit, main: main === 'true' };
  return fieldsOf(verb).length > 0 ? (given as BulkCommand['arguments']) : undefined;
}

async function saveLetter(id: string): Promise<void> {
  const reminder = await read(api.GET('/api/v1/reminders/{id}', { params: { path: { id } } }));
  const { blob, name } = await reminderLetter(reminder);
  saveBlob(blob, name);
}
