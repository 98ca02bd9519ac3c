import { api, read, readVersioned } from '@/api/client';
import type { Section } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { announce } from '@/ui/toast';
import { planWords } from './words';

/** Moves a section of a draft up or down among those of its level, with everything below it. */
export function SectionMoves({ section, sections }: { section: Section; sections: readonly Section[] }) {
  const t = useText(planWords);
  const family = sections.filter(({ parentId }) => parentId === section.parentId);
  const place = family.findIndex(({ id }) => id === section.id) + 1;
  const move = useCommand(
    async (to: number) => {
      const path = { id: section.id };
      const { etag } = await readVersioned(api.GET('/api/v1/sections/{id}', { params: { path } }));
      return read(
        api.PATCH('/api/v1/sections/{id}', {
          params: { path, header: { 'If-Match': etag } },
          body: { place: to },
        }),
      );
    },
    () => announce(t.sectionMoved(section.code)),
  );
  const button = (label: string, to: number) =>
    to >= 1 &&
    to <= family.length && (
      <Button
        variant="quiet"
        aria-label={`${label}: ${t.section} ${section.code}`}
        loading={move.isPending}
        onClick={() => move.mutate(to, { onError: (problem) => announce(problem.message) })}
      >
        {label}
      </Button>
    );
  return (
    <>
      {button(t.moveUp, place - 1)}
      {button(t.moveDown, place + 1)}
    </>
  );
}
