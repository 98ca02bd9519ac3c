import { useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type Me, signOut } from '@/api/session';
import { PLACES, placeWords } from '@/business/places';
import { setLanguage, useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { matches } from '@/lib/text';
import type { Entry } from './entries';
import { paletteWords } from './words';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** Screens and commands whose names match, marks and case ignored, in either language. */
export function useCommands(user: Me, query: string): Entry[] {
  const t = useText(paletteWords);
  const names = useText(placeWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const places = PLACES.filter(({ shown }) => shown?.(user) ?? true).map(
    ({ to, label, key }): Entry => ({
      id: to,
      group: 'places',
      label: names[label],
      hint: key && `g ${key}`,
      also: `${placeWords.vi[label]} ${placeWords.en[label]}`,
      run: () => void navigate({ href: to }),
    }),
  );
  const action = (id: keyof (typeof paletteWords)['vi'], run: () => void): Entry => ({
    id,
    group: 'actions',
    label: t[id] as string,
    also: `${paletteWords.vi[id]} ${paletteWords.en[id]}`,
    run,
  });
  const actions = [
    action('language', () => setLanguage(language === 'vi' ? 'en' : 'vi')),
    ...SCHEMES.map((scheme) => action(scheme, () => setColorScheme(scheme))),
    // The palette closes first, so that it is not on the paper.
    action('print', () => void setTimeout(() => window.print(), 300)),
    action('signOut', () => void signOut()),
  ];
  return [...places, ...(query.trim() ? actions : [])].filter(
    ({ label, also }) => matches(query, label) || matches(query, also ?? ''),
  );
}
