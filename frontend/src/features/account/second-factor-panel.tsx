import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, read } from '@/api/client';
import type { components } from '@/api/schema';
import { useText } from '@/i18n/messages';
import { dayOf, formatDate } from '@/lib/dates';
import { Button } from '@/ui/button';
import { Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { announce } from '@/ui/toast';
import classes from './preferences-page.module.css';
import { ConfirmForm, PasswordForm, RemovalForm } from './second-factor-forms';
import { secondFactorWords } from './second-factor-words';

type SecondFactor = components['schemas']['SecondFactor'];
type Setup = components['schemas']['SecondFactorSetup'];

/** Below this many, whoever loses the telephone may soon be shut out. */
const FEW_CODES = 3;

/** The code besides the password: turned on with an app on the telephone, or off. */
export function SecondFactorPanel() {
  const t = useText(secondFactorWords);
  // Shown once by the server, so held here until whoever reads them says that they are kept.
  const [codes, setCodes] = useState<string[]>();
  const factor = useQuery({
    queryKey: ['me', 'second-factor'],
    queryFn: () => read(api.GET('/api/v1/me/second-factor')),
  });
  return (
    <Panel title={t.title}>
      <p className={classes.hint}>{t.hint}</p>
      <Loaded query={factor}>
        {(read) =>
          codes ? (
            <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />
          ) : (
            <div className={classes.narrow}>
              <State factor={read} onCodes={setCodes} />
            </div>
          )
        }
      </Loaded>
    </Panel>
  );
}

function State({ factor, onCodes }: { factor: SecondFactor; onCodes: (codes: string[]) => void }) {
  const t = useText(secondFactorWords);
  const [open, setOpen] = useState(false);
  const [setup, setSetup] = useState<Setup>();
  if (setup) {
    return (
      <ConfirmForm
        setup={setup}
        onDone={(codes) => {
          setSetup(undefined);
          setOpen(false);
          announce(t.done);
          onCodes(codes);
        }}
      />
    );
  }
  const may = (action: string) => factor.allowedActions.includes(action);
  return (
    <>
      {factor.activeSince && (
        <p>
          {t.since(formatDate(dayOf(factor.activeSince)))} {t.left(factor.recoveryCodesLeft)}{' '}
          {factor.recoveryCodesLeft < FEW_CODES && t.renew}
        </p>
      )}
      {factor.state === 'PENDING' && <p>{t.pending}</p>}
      {!open && (
        <Button onClick={() => setOpen(true)}>
          {factor.state === 'ACTIVE' ? t.remove : factor.state === 'PENDING' ? t.again : t.start}
        </Button>
      )}
      {open && may('startSecondFactor') && <PasswordForm onDone={setSetup} />}
      {open && factor.state === 'ACTIVE' && may('removeSecondFactor') && (
        <RemovalForm
          onDone={() => {
            setOpen(false);
            announce(t.removed);
          }}
        />
      )}
    </>
  );
}

function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const t = useText(secondFactorWords);
  const copy = () => void navigator.clipboard?.writeText(codes.join('\n')).then(() => announce(t.copied));
  return (
    <>
      <p role="status">{t.codes}</p>
      <ul className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={classes.buttons}>
        {/* Browsers give the clipboard only to pages that came over TLS. */}
        {navigator.clipboard && <Button onClick={copy}>{t.copy}</Button>}
        <Button variant="primary" onClick={onKept}>
          {t.kept}
        </Button>
      </div>
    </>
  );
}
