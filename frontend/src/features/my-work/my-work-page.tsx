import { useText } from '@/i18n/messages';
import { Page } from '@/ui/page';
import { myWorkWords } from './words';

export function MyWorkPage() {
  const t = useText(myWorkWords);
  return <Page title={t.title}>{null}</Page>;
}
