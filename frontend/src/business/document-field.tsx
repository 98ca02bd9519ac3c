import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, read } from '@/api/client';
import { messages, useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import type { FieldInput } from '@/ui/command';
import { SearchSelect } from '@/ui/search-select';

const words = messages({
  placeholder: ['Gõ số, ký hiệu hoặc trích yếu', 'Type a number, a symbol or the abstract'],
});

/** Chooses one of the documents on record, found by number, symbol or abstract. */
export function DocumentField(input: FieldInput) {
  const t = useText(words);
  const [term, setTerm] = useState('');
  const found = useQuery({
    queryKey: ['documents', term],
    queryFn: () =>
      read(api.GET('/api/v1/documents', { params: { query: { q: term.trim() || undefined, limit: 20 } } })),
    placeholderData: keepPreviousData,
  });
  const options = (found.data?.items ?? []).map((document) => ({
    value: document.id,
    label: [
      document.numberAndSymbol ?? document.code,
      document.issuedOn && formatDate(document.issuedOn),
      document.abstract,
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  return <SearchSelect {...input} options={options} onSearch={setTerm} placeholder={t.placeholder} />;
}
