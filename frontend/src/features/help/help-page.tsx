import { Link } from '@tanstack/react-router';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { Page, Panel } from '@/ui/page';
import classes from './help.module.css';
import { TERMS, type Term } from './terms';
import { helpWords, startWords } from './words';

/** Where to begin, and what the words mean. */
export function HelpPage() {
  const t = useText(helpWords);
  const start = useText(startWords);
  return (
    <Page title={t.title}>
      <Panel title={t.start}>
        <ul className={classes.start}>
          {Object.entries(start).map(([who, text]) => (
            <li key={who}>{text}</li>
          ))}
        </ul>
        <p>
          <Link to="/shortcuts">{t.shortcuts}</Link>
        </p>
      </Panel>
      {(Object.keys(TERMS) as (keyof typeof TERMS)[]).map((group) => (
        <Panel key={group} title={t[group]} id={group}>
          <Terms terms={TERMS[group]} />
        </Panel>
      ))}
    </Page>
  );
}

function Terms({ terms }: { terms: readonly Term[] }) {
  const index = useLanguage() === 'vi' ? 0 : 1;
  return (
    <dl className={classes.terms}>
      {terms.map(({ name, means }) => (
        <div key={name[0]}>
          <dt>{name[index]}</dt>
          <dd>{means[index]}</dd>
        </div>
      ))}
    </dl>
  );
}
