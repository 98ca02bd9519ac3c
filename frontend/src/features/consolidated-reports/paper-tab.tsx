import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useText } from '@/i18n/messages';
import { Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import classes from './consolidated.module.css';
import { paperOf } from './paper';
import type { WholeConsolidated } from './types';
import { consolidatedWords } from './words';

/** The paper as it is printed, in the page. */
export function PaperTab({ report, etag }: { report: WholeConsolidated; etag: string }) {
  return <Paper name={[report.id, 'paper', etag]} load={() => paperOf(report.id, 'pdf')} />;
}

/** Pages of a report, whichever version; `name` is another one where they are others. */
export function Paper({ name, load }: { name: string[]; load: () => Promise<Blob> }) {
  const t = useText(consolidatedWords);
  const paper = useQuery({
    queryKey: ['consolidated-report', ...name],
    queryFn: load,
    // Another version has another key; making it anew takes the server seconds.
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Panel title={t.paper}>
      <Loaded query={paper} skeleton={<p>{t.making}</p>}>
        {(content) => <Pages content={content} />}
      </Loaded>
    </Panel>
  );
}

function Pages({ content }: { content: Blob }) {
  const t = useText(consolidatedWords);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([content], { type: 'application/pdf' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  if (!url) return null;
  return (
    <>
      <p>
        <a href={url} target="_blank" rel="noreferrer">
          {t.paperAlone}
        </a>
      </p>
      <iframe className={classes.paper} src={url} title={t.paperFrame} />
    </>
  );
}
