import { api, done, read, readVersioned } from '@/api/client';
import type { Plan, Section, SectionEdit } from '@/api/types';
import { changesOf } from '@/business/fields';
import { anchorOf, type Range } from '@/business/sentences';
import type { SourceText } from '@/business/task-plan-fields';
import { textsOf } from '@/i18n/messages';
import type { Command, CommandField, Values } from '@/ui/command';
import { uiWords } from '@/ui/words';
import { planWords } from './words';

interface NewSectionOptions {
  sections: readonly Section[];
  /** The heading selected in the text. */
  at?: { source: SourceText; range: Range };
  parentId?: string;
}

/** A section as the text numbers it, at the end of its level or right after another. */
export function newSectionCommand(
  plan: Pick<Plan, 'id'>,
  { sections, at, parentId }: NewSectionOptions,
): Command {
  const t = textsOf(planWords);
  const anchor = at && anchorOf(at.source.text, at.range);
  return {
    title: t.newSection,
    submit: t.newSection,
    done: t.sectionMade,
    initial: { parentId, ...(anchor && headingOf(anchor.quote)) },
    fields: [...headingFields(), ...placeFields(sections)],
    send: (values, header) =>
      read(
        api.POST('/api/v1/plans/{id}/sections', {
          params: { path: { id: plan.id }, header },
          body: {
            code: values.code ?? codeFrom(values, sections),
            number: values.number ?? '',
            title: values.title ?? '',
            parentId: values.parentId,
            afterSectionId: values.afterSectionId,
            sources: anchor && at ? [{ documentId: at.source.id, ...anchor }] : undefined,
          },
        }),
      ),
  };
}

/** `II. NHIỆM VỤ` → number `II`, title `NHIỆM VỤ`. */
export function headingOf(quote: string): Values {
  const line = quote.replace(/\s+/g, ' ').trim();
  const [, number, title] = /^([IVXLC]+|\d+(?:\.\d+)*|[A-ZĐa-zđ])[.)]?\s+(.+)$/.exec(line) ?? [];
  return number ? { number, title } : { title: line };
}

/** The code a section gets unless told: its parent's, then its own number. */
function codeFrom({ number = '', parentId }: Values, sections: readonly Section[]): string {
  const parent = sections.find(({ id }) => id === parentId);
  const own = number.replace(/Đ/g, 'D').replace(/đ/g, 'd');
  return parent && !own.startsWith(`${parent.code}.`) ? `${parent.code}.${own}` : own;
}

function headingFields(codeRequired = false): CommandField[] {
  const t = textsOf(planWords);
  return [
    { name: 'number', label: t.sectionNumber, hint: t.sectionNumberHint, required: true },
    { name: 'title', label: t.sectionTitle, required: true },
    {
      name: 'code',
      label: t.sectionCode,
      hint: codeRequired ? undefined : t.sectionCodeHint,
      required: codeRequired,
    },
  ];
}

function placeFields(sections: readonly Section[]): CommandField[] {
  const t = textsOf(planWords);
  if (sections.length === 0) return [];
  const options = sections.map(({ id, code, title }) => ({ value: id, label: `${code}. ${title}` }));
  return [
    { name: 'parentId', label: t.sectionParent, hint: t.sectionParentHint, kind: 'choice', options },
    { name: 'afterSectionId', label: t.sectionAfter, hint: t.sectionAfterHint, kind: 'choice', options },
  ];
}

export async function editSectionCommand({ id }: Pick<Section, 'id'>): Promise<Command> {
  const t = textsOf(planWords);
  const path = { id };
  const { value: section, etag } = await readVersioned(
    api.GET('/api/v1/sections/{id}', { params: { path } }),
  );
  const initial = { number: section.number, title: section.title, code: section.code };
  return {
    title: `${t.editSection}: ${section.code}`,
    submit: textsOf(uiWords).save,
    done: t.sectionSaved,
    initial,
    fields: headingFields(true),
    send: async (values) => {
      const body = changesOf(initial, values) as SectionEdit;
      if (Object.keys(body).length === 0) return section;
      return read(
        api.PATCH('/api/v1/sections/{id}', { params: { path, header: { 'If-Match': etag } }, body }),
      );
    },
  };
}

export async function deleteSectionCommand({ id }: Pick<Section, 'id'>): Promise<Command> {
  const t = textsOf(planWords);
  const path = { id };
  const { value: section, etag } = await readVersioned(
    api.GET('/api/v1/sections/{id}', { params: { path } }),
  );
  return {
    title: `${t.removeSection}: ${section.code}`,
    submit: t.removeSection,
    danger: true,
    lead: t.removeSectionLead(`${section.code}. ${section.title}`),
    done: t.sectionRemoved,
    fields: [],
    send: () => done(api.DELETE('/api/v1/sections/{id}', { params: { path, header: { 'If-Match': etag } } })),
  };
}
