import { IconFileText } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { saveBlob } from '@/api/files';
import { toProblem } from '@/api/problem';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { announce } from '@/ui/toast';
import { type Format, paperOf } from './paper';
import type { WholeConsolidated } from './types';
import { consolidatedWords } from './words';

const MoreActions = lazy(() => import('@/ui/more-actions'));

/** The report in Word, as PDF, as a spreadsheet. */
export function Downloads({ report }: { report: WholeConsolidated }) {
  const t = useText(consolidatedWords);
  const download = async (format: Format) => {
    announce(t.making);
    try {
      const name = format === 'briefing' ? 'Tóm tắt' : 'Báo cáo';
      const extension = format === 'briefing' ? 'docx' : format;
      saveBlob(await paperOf(report.id, format), `${name} ${report.period.key}.${extension}`);
    } catch (error) {
      announce(toProblem(error).message);
    }
  };
  return (
    <>
      <Button icon={<IconFileText size={15} aria-hidden="true" />} onClick={() => void download('docx')}>
        {t.word}
      </Button>
      <Suspense fallback={<Button disabled>{t.download}</Button>}>
        <MoreActions
          label={t.download}
          items={[
            { label: t.pdf, onPick: () => void download('pdf') },
            { label: t.excel, onPick: () => void download('xlsx') },
            { label: t.briefing, onPick: () => void download('briefing') },
          ]}
        />
      </Suspense>
    </>
  );
}
