import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type ApiProblem, toProblem, type Violation } from '@/api/problem';
import { signIn } from '@/api/session';
import { setLanguage, useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { useAddress } from '@/ui/address';
import { Button } from '@/ui/button';
import { CommandForm, fieldProps } from '@/ui/form';
import { PasswordField, PlainField } from '@/ui/plain-field';
import classes from './sign-in-page.module.css';
import { signInWords } from './words';

export function SignInPage() {
  const t = useText(signInWords);
  const language = useLanguage();
  const [address] = useAddress();
  useEffect(() => {
    document.title = `${t.title} – Tiến Độ`;
  }, [t.title]);
  const notice =
    address.reason === 'EXPIRED' ? t.expired : address.reason === 'ELSEWHERE' ? t.elsewhere : undefined;
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <div className={classes.brand}>
          <img src="/favicon.svg" alt="" width={36} height={36} />
          <div>
            <p className={classes.name}>Tiến Độ</p>
            <p className={classes.lead}>{t.lead}</p>
          </div>
        </div>
        <h1>{t.title}</h1>
        {notice && (
          <p className={classes.notice} role="status">
            {notice}
          </p>
        )}
        <SignInForm />
        <p className={classes.hint}>{t.forgotten}</p>
        <p className={classes.foot}>
          <button
            type="button"
            className={classes.language}
            lang={language === 'vi' ? 'en' : 'vi'}
            onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}
          >
            {t.otherLanguage}
          </button>
          <Link to="/verify">{t.verify}</Link>
        </p>
      </div>
    </main>
  );
}

/** On success the session begins; the route then moves on to where the person wanted to go. */
function SignInForm() {
  const t = useText(signInWords);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState<Violation[]>([]);
  const command = useMutation<unknown, ApiProblem>({
    mutationFn: () =>
      signIn(username.trim(), password, code.trim() || undefined).catch((error: unknown) => {
        throw toProblem(error);
      }),
  });
  const submit = () => {
    const found: Violation[] = [];
    if (!username.trim()) found.push({ pointer: '/username', code: 'REQUIRED', message: t.needUsername });
    if (!password) found.push({ pointer: '/password', code: 'REQUIRED', message: t.needPassword });
    setMissing(found);
    if (found.length === 0 && !command.isPending) command.mutate();
  };
  // Asked for once the password was right, which is nobody's mistake; and kept while that is tried again.
  const refused = command.error?.violations.filter(({ pointer }) => pointer === '/oneTimeCode') ?? [];
  const asked = code !== '' || refused.length > 0;
  const firstAsked = refused.some((violation) => violation.code === 'ONE_TIME_CODE_REQUIRED');
  const errors = firstAsked ? missing : command.error?.violations.length ? command.error.violations : missing;
  return (
    <CommandForm
      problem={missing.length || firstAsked ? null : command.error}
      violations={missing}
      onSubmit={submit}
      label={t.title}
    >
      <PlainField
        {...fieldProps(errors, '/username')}
        label={t.username}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
      />
      <PasswordField
        {...fieldProps(errors, '/password')}
        label={t.password}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {asked && (
        <PlainField
          {...fieldProps(errors, '/oneTimeCode')}
          label={t.code}
          description={t.codeHint}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      )}
      <Button type="submit" variant="primary" size="md" loading={command.isPending}>
        {t.submit}
      </Button>
    </CommandForm>
  );
}
