import { useState } from 'react';
import { api, read } from '@/api/client';
import { ApiProblem, local, type Violation } from '@/api/problem';
import type { UserImport } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { textsOf, useText } from '@/i18n/messages';
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
      <CommandForm
        problem={missing.length ? null : byRow(command.error, t.row)}
        violations={missing}
        onSubmit={submit}
      >
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

/** What is wrong with a row, said with the number the row has in the sheet: under the header, which is line 1. */
function byRow(problem: ApiProblem | null, rowOf: (n: number, message: string) => string): ApiProblem | null {
  if (!problem?.violations.length) return problem;
  const errors = problem.violations.map((violation) => {
    const row = /^\/rows\/(\d+)/.exec(violation.pointer ?? '')?.[1];
    return row ? { ...violation, message: rowOf(Number(row) + 2, violation.message) } : violation;
  });
  return new ApiProblem({ ...problem.problem, errors });
}

async function importFile(file: File, header: { 'Idempotency-Key': string }): Promise<UserImport> {
  const form = new FormData();
  form.append('file', new Blob([await contentOf(file)], { type: file.type }), file.name);
  // The contract takes rows as JSON or a file as a form; the typed client knows only the first.
  return read(
    api.POST('/api/v1/users/imports', {
      params: { header },
      body: form as never,
      bodySerializer: (body) => body,
    }),
  );
}

/** A file that was saved again after it was chosen can no longer be read; that is no failure of the network. */
async function contentOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    const { fileChanged } = textsOf(userWords);
    throw new ApiProblem(local('/problems/file-changed', 400, fileChanged));
  }
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
