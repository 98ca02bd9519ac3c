import { useText } from '@/i18n/messages';
import { PageTabs } from '@/ui/tab-links';
import { regimeWords } from './words';

/** The two lists by which reports are kept. */
export function RegimeTabs() {
  const t = useText(regimeWords);
  return (
    <PageTabs
      label={t.parts}
      tabs={[
        { to: '/report-regimes', label: t.title },
        { to: '/outlines', label: t.outlines },
      ]}
    />
  );
}
