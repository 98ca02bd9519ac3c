import { IconFileText } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { saveBlob } from '@/api/files';
import { toProblem } from '@/api/problem';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { announce } from '@/ui/toast';
import { type Format, paperOf } from './paper';
import { useReport } from './report-context';
import type { WholeReport } from './types';
import { reportWords } from './words';

const MoreActions = lazy(() => import('@/ui/more-actions'));
const FORMATS: readonly Format[] = ['docx', 'pdf'];

/** Each time it was sent, the newest first, before them the draft while there is one: as Word and as PDF. */
export function PaperMenu({ report }: { report: WholeReport }) {
  const t = useText(reportWords);
  const { editing } = useReport();
  const drafted = report.making !== undefined;
  const sent = Array.from({ length: report.lastNo }, (_, n) => report.lastNo - n);
  const download = async (no: number | undefined, format: Format) => {
    announce(t.making);
    try {
      // What was typed last stands on the draft too.
      if (no === undefined) await editing?.flush();
      saveBlob(
        await paperOf(report.id, no, format),
        `${t.title(report.period.label, report.unit.name)} (${copyOf(no)}).${format}`,
      );
    } catch (error) {
      announce(toProblem(error).message);
    }
  };
  const copyOf = (no: number | undefined) => (no === undefined ? t.draftCopy : t.sentCopy(no));
  if (!drafted && report.lastNo === 0) return null;
  const icon = <IconFileText size={15} aria-hidden="true" />;
  return (
    <Suspense
      fallback={
        <Button disabled icon={icon}>
          {t.paper} ▾
        </Button>
      }
    >
      <MoreActions
        label={t.paper}
        icon={icon}
        items={[...(drafted ? [undefined] : []), ...sent].flatMap((no) =>
          FORMATS.map((format) => ({
            label: `${copyOf(no)} – ${format === 'docx' ? 'Word' : 'PDF'}`,
            onPick: () => void download(no, format),
          })),
        )}
      />
    </Suspense>
  );
}
