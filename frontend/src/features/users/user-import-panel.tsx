import { useState } from 'react';
import { api, read } from '@/api/client';
import type { Violation } from '@/api/problem';
import type { UserImport } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { CommandForm, FormButtons, fieldId } from '@/ui/form';
import { Panel } from '@/ui/page';
import { announce } from '@/ui/toast';
import type { Secret } from './secrets';
import classes from './users.module.css';
import { userWords } from './words';

/** People from a spreadsheet: the template, the file, and what became of each row; all rows or none. */
export function UserImportPanel({ onSecrets }: { onSecrets: (secrets: Secret[]) => void }) {
  const t = useText(userWords);
  const [file, setFile] = useState<File>();
  const [missing, setMissing] = useState<Violation[]>([]);
  const command = useCommand(
    (chosen: File, header) => importFile(chosen, header),
    (result) => {
      announce(t.imported(result.created, result.updated, result.unchanged));
      onSecrets(
        result.rows.flatMap(({ username, temporaryPassword }) =>
          temporaryPassword ? [{ name: username, password: temporaryPassword }] : [],
        ),
      );
    },
  );
  const submit = () => {
    setMissing(file ? [] : [{ pointer: '/file', code: 'REQUIRED', message: t.needFile }]);
    if (file && !command.isPending) command.mutate(file);
  };
  return (
    <Panel title={t.import} actions={<Button onClick={() => void downloadTemplate()}>{t.template}</Button>}>
      <p>{t.importLead}</p>
      <CommandForm problem={missing.length ? null : command.error} violations={missing} onSubmit={submit}>
        <label className={classes.file}>
          {t.file}
          <input
            id={fieldId('/file')}
            type="file"
            accept=".xlsx,.csv"
            onChange={(event) => setFile(event.currentTarget.files?.[0])}
          />
        </label>
        <FormButtons>
          <Button type="submit" variant="primary" loading={command.isPending}>
            {t.import}
          </Button>
        </FormButtons>
      </CommandForm>
    </Panel>
  );
}

async function importFile(file: File, header: { 'Idempotency-Key': string }): Promise<UserImport> {
  const form = new FormData();
  form.append('file', file);
  // The contract takes rows as JSON or a file as a form; the typed client knows only the first.
  return read(
    api.POST('/api/v1/users/imports', {
      params: { header },
      body: form as never,
      bodySerializer: (body) => body,
    }),
  );
}

async function downloadTemplate(): Promise<void> {
  const { data } = await api.GET('/api/v1/users/imports/template', { parseAs: 'blob' });
  if (!data) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(data as Blob);
  link.download = 'nguoi-dung.xlsx';
  link.click();
  URL.revokeObjectURL(link.href);
}
