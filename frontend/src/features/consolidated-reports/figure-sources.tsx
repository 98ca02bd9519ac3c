import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import classes from './consolidated.module.css';
import { figureOriginsQuery } from './queries';
import { Sources } from './sources';
import type { WholeConsolidated } from './types';
import { consolidatedWords } from './words';

/** A figure whose sources are asked for: where it stands in the report, and its name. */
export interface Place {
  at: string;
  name: string;
}

interface TracedProps {
  place: Place;
  chosen: boolean;
  onChoose: (place: Place) => void;
  children: ReactNode;
}

/** A figure that says on a press which units' reports it is made of. */
export function Traced({ place, chosen, onChoose, children }: TracedProps) {
  const t = useText(consolidatedWords);
  return (
    <button
      type="button"
      className={classes.traced}
      title={t.sourcesOf(place.name)}
      aria-pressed={chosen}
      onClick={() => onChoose(place)}
    >
      {children}
    </button>
  );
}

interface FigureSourcesProps {
  report: WholeConsolidated;
  etag: string;
  place: Place;
  onClose: () => void;
}

/** Which submission of which unit one figure comes from. */
export function FigureSources({ report, etag, place, onClose }: FigureSourcesProps) {
  const t = useText(consolidatedWords);
  const origins = useQuery(figureOriginsQuery(report.id, etag, place.at));
  return (
    <aside className={classes.side} aria-live="polite" data-noprint>
      <Panel title={t.sourcesOf(place.name)} actions={<Button onClick={onClose}>{t.closeSources}</Button>}>
        <Loaded query={origins}>
          {({ origins: found, more }) => (
            <Sources origins={found} more={more} content={report.content} headed={place.at} />
          )}
        </Loaded>
      </Panel>
    </aside>
  );
}
