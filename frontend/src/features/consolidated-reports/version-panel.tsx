import { IconFileText } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { saveBlob } from '@/api/files';
import { toProblem } from '@/api/problem';
import { useText } from '@/i18n/messages';
import { dayOf, formatDate } from '@/lib/dates';
import { useAddress } from '@/ui/address';
import { Button } from '@/ui/button';
import { Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { announce } from '@/ui/toast';
import classes from './consolidated.module.css';
import { FiguresTab } from './figures-tab';
import { LongText } from './long-text';
import { versionPaperOf } from './paper';
import { Paper } from './paper-tab';
import { type Standing, versionQuery } from './queries';
import type { ConsolidatedNode, Version, WholeConsolidated } from './types';
import { causeWords, consolidatedWords } from './words';

/** One version as it stood: to be read, printed, taken away. */
export function VersionPanel({ report: { id, period }, no }: { report: WholeConsolidated; no: number }) {
  const version = useQuery(versionQuery(id, no));
  const [printed, setPrinted] = useState(false);
  return (
    <Loaded query={version}>
      {(kept) => (
        <>
          <Head
            version={kept}
            reportId={id}
            period={period.key}
            printed={printed}
            onPrinted={() => setPrinted(!printed)}
          />
          {printed ? (
            <Paper name={[id, 'versions', `${no}`, 'paper']} load={() => versionPaperOf(id, no, 'pdf')} />
          ) : (
            kept.content && <FiguresTab standing={{ id, version: no }} figures={kept.content.figures} />
          )}
        </>
      )}
    </Loaded>
  );
}

interface HeadProps {
  version: Version;
  reportId: string;
  period: string;
  printed: boolean;
  onPrinted: () => void;
}

function Head({ version, reportId, period, printed, onPrinted }: HeadProps) {
  const { no, cause, at, by, content } = version;
  const t = useText(consolidatedWords);
  const causes = useText(causeWords);
  const [, change] = useAddress();
  const download = async () => {
    try {
      saveBlob(await versionPaperOf(reportId, no, 'docx'), `Báo cáo ${period} (${t.version(no)}).docx`);
    } catch (error) {
      announce(toProblem(error).message);
    }
  };
  return (
    <Panel
      title={t.versionTitle(no, causes[cause])}
      actions={
        <>
          <Button aria-pressed={printed} onClick={onPrinted}>
            {printed ? t.hidePaper : t.showPaper}
          </Button>
          <Button icon={<IconFileText size={15} aria-hidden="true" />} onClick={() => void download()}>
            {t.word}
          </Button>
          <Button variant="quiet" onClick={() => change({ version: undefined })}>
            {t.closeVersion}
          </Button>
        </>
      }
    >
      <p className={classes.soft}>{t.versionBy(by.fullName, formatDate(dayOf(at)))}</p>
      {!printed &&
        content?.nodes.map((node) => (
          <Part key={node.code} standing={{ id: reportId, version: no }} node={node} />
        ))}
    </Panel>
  );
}

function Part({ standing, node }: { standing: Standing; node: ConsolidatedNode }) {
  const { number, title, level, text, textLength } = node;
  const heading = `${number}. ${title}`;
  return (
    <section className={classes.keptPart} data-level={level}>
      <h3>{heading}</h3>
      {textLength === undefined ? (
        text && <p className={classes.text}>{text}</p>
      ) : (
        <LongText standing={standing} node={node} heading={heading} />
      )}
    </section>
  );
}
