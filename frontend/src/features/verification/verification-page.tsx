import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { api, read } from '@/api/client';
import { type ApiProblem, toProblem } from '@/api/problem';
import type { components } from '@/api/schema';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { useAddress } from '@/ui/address';
import { Button } from '@/ui/button';
import { PlainField } from '@/ui/plain-field';
import { Tag } from '@/ui/tag';
import { bare, fault, grouped } from './code';
import classes from './verification-page.module.css';
import { verificationWords } from './words';

type Verification = components['schemas']['PaperVerification'];

/** Whoever holds a page of a draft asks here whether it is genuine; open to everybody, tells nothing of what it says. */
export function VerificationPage() {
  const t = useText(verificationWords);
  const [{ code: asked }, setAddress] = useAddress();
  const [typed, setTyped] = useState<string>();
  // The answer about one page must not stand under the code of another.
  const answers = asked && !fault(asked) && bare(typed ?? asked) === bare(asked);
  useEffect(() => {
    document.title = `${t.title} – Tiến Độ`;
  }, [t.title]);
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <p className={classes.brand}>
          <img src="/favicon.svg" alt="" width={28} height={28} />
          Tiến Độ
        </p>
        <h1>{t.title}</h1>
        <p className={classes.soft}>{t.lead}</p>
        <CodeForm key={asked} asked={asked} onType={setTyped} onAsk={(code) => setAddress({ code })} />
        {answers && <Answer code={bare(asked)} />}
        <Link to="/" className={classes.back}>
          {t.back}
        </Link>
      </div>
    </main>
  );
}

interface CodeFormProps {
  asked?: string;
  onType: (code: string) => void;
  onAsk: (code: string) => void;
}

function CodeForm({ asked = '', onType, onAsk }: CodeFormProps) {
  const t = useText(verificationWords);
  const [code, setCode] = useState(grouped(asked));
  const [error, setError] = useState(asked ? said(asked) : undefined);
  function said(entered: string): string | undefined {
    const found = fault(entered);
    return found && (found.kind === 'SHORT' ? t.short(found.length) : t.letters);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = said(code);
    setError(wrong);
    if (wrong) document.getElementById('code')?.focus();
    else onAsk(grouped(code));
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={t.title}>
      <PlainField
        id="code"
        label={t.code}
        error={error}
        className={classes.code}
        placeholder="XXXX-XXXX-XXXX-XXXX"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        value={code}
        onChange={(event) => {
          setCode(event.currentTarget.value);
          onType(event.currentTarget.value);
        }}
      />
      <Button type="submit" variant="primary" size="md">
        {t.submit}
      </Button>
    </form>
  );
}

function Answer({ code }: { code: string }) {
  const verification = useQuery({
    queryKey: ['verification', code],
    queryFn: () => read(api.GET('/api/v1/verifications/{code}', { params: { path: { code } } })),
    // Each wrong try counts; what was asked once is not asked behind anybody's back.
    retry: false,
    refetchOnWindowFocus: false,
  });
  return (
    <div role="status" aria-busy={verification.isPending} className={classes.answer}>
      {verification.data && <Genuine paper={verification.data} />}
      {verification.error && <Refused problem={toProblem(verification.error)} />}
    </div>
  );
}

function Genuine({ paper }: { paper: Verification }) {
  const t = useText(verificationWords);
  const newest = paper.state === 'CURRENT';
  return (
    <section className={classes.genuine}>
      <h2>
        <Tag tone={newest ? 'good' : 'quiet'} shape={newest ? 'check' : 'pause'} plain>
          {t.genuine}
        </Tag>
      </h2>
      <p>{t.made(paper.versionNo, formatDate(paper.madeOn))}</p>
      <p className={classes.standing}>
        {paper.state === 'REPLACED' ? t.REPLACED(paper.replacedBy) : t[paper.state]}
      </p>
    </section>
  );
}

function Refused({ problem }: { problem: ApiProblem }) {
  const t = useText(verificationWords);
  const unknown = problem.status === 404;
  return (
    <section className={classes.unknown}>
      <h2>{unknown ? t.unknownTitle : problem.status === 429 ? t.waitTitle : problem.problem.title}</h2>
      <p>{unknown ? t.unknown : problem.message}</p>
    </section>
  );
}
