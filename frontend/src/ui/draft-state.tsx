import { useText } from '@/i18n/messages';
import classes from './draft-state.module.css';
import { draftWords } from './draft-words';
import type { Kept } from './use-draft';

/** What has become of what is being typed: on this machine, refused, or nowhere but on the screen. */
export function DraftState({ kept, failed }: { kept: Kept; failed: boolean }) {
  const t = useText(draftWords);
  const says = kept.state === 'KEPT' ? t.keptAt(kept.at) : kept.state === 'LOST' ? t.notKept : '';
  return (
    <p className={classes.state} role="status" data-failed={failed || kept.state === 'LOST' || undefined}>
      {[failed && t.notSent, says].filter(Boolean).join(' · ')}
    </p>
  );
}
