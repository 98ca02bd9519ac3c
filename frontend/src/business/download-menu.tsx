import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { api, read } from '@/api/client';
import { attachmentContent, saveBlob } from '@/api/files';
import { toProblem } from '@/api/problem';
import type { components } from '@/api/schema';
import { messages, useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { newUuid } from '@/lib/uuid';
import { Button } from '@/ui/button';
import { announce } from '@/ui/toast';

const MoreActions = lazy(() => import('@/ui/more-actions'));

type Format = components['schemas']['ExportFormat'];

const words = messages({
  download: ['Tải xuống', 'Download'],
  XLSX: ['Bảng tính Excel (.xlsx)', 'Excel spreadsheet (.xlsx)'],
  DOCX: ['Phụ lục Word (.docx)', 'Word annex (.docx)'],
  CSV: ['Văn bản CSV (.csv)', 'CSV text (.csv)'],
  making: ['Đang lập tệp…', 'Making the file…'],
  made: [
    (rows: number) => `Đã tải ${formatNumber(rows)} dòng.`,
    (rows: number) => `${formatNumber(rows)} ${rows === 1 ? 'row' : 'rows'} downloaded.`,
  ],
});

const FORMATS = ['XLSX', 'DOCX', 'CSV'] as const satisfies readonly Format[];

/** Takes the list on the screen away as a file: all its rows, under the same filters. `list` is its API address. */
export function DownloadMenu({ list }: { list: string }) {
  const t = useText(words);
  const download = async (format: Format) => {
    announce(t.making);
    try {
      const made = await read(
        api.POST('/api/v1/exports', {
          params: { header: { 'Idempotency-Key': newUuid() } },
          body: { source: list, format },
        }),
      );
      if (!made.file) return;
      saveBlob(await attachmentContent(made.file.id), made.file.fileName);
      announce(t.made(made.rows));
    } catch (error) {
      announce(toProblem(error).message);
    }
  };
  const icon = <IconDownload aria-hidden="true" />;
  return (
    <Suspense // As wide as what takes its place, so that nothing beside it moves.
      fallback={
        <Button disabled icon={icon}>
          {t.download} ▾
        </Button>
      }
    >
      <MoreActions
        label={t.download}
        icon={icon}
        items={FORMATS.map((format) => ({ label: t[format], onPick: () => void download(format) }))}
      />
    </Suspense>
  );
}
