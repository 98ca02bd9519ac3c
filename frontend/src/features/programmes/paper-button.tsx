import { IconFileText } from '@tabler/icons-react';
import { api, read } from '@/api/client';
import { saveBlob } from '@/api/files';
import { toProblem } from '@/api/problem';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { announce } from '@/ui/toast';
import { programmeWords } from './words';

/** The programme as official paper in Word: of the whole house, or of one office of it. */
export function PaperButton({ year, unit }: { year: number; unit?: string }) {
  const t = useText(programmeWords);
  return (
    <Button
      icon={<IconFileText size={15} aria-hidden="true" />}
      onClick={() => void download(year, unit, `Chương trình công tác năm ${year}.docx`)}
    >
      {t.paper}
    </Button>
  );
}

async function download(year: number, unit: string | undefined, name: string) {
  try {
    const content: unknown = await read(
      api.GET('/api/v1/yearly-programmes/{year}/document', {
        params: { path: { year }, query: { unit: unit ? [unit] : undefined } },
        parseAs: 'blob',
      }),
    );
    saveBlob(content as Blob, name);
  } catch (error) {
    announce(toProblem(error).message);
  }
}
