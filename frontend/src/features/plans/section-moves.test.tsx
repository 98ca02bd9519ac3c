import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Section } from '@/api/types';
import { renderPage } from '@/testing/render';
import { HttpResponse, http, server } from '@/testing/server';
import { SectionMoves } from './section-moves';

const section = (id: string, parentId?: string) => ({ id, code: id, parentId }) as Section;
const sections = [section('I'), section('I.1', 'I'), section('I.2', 'I'), section('II')];

it('moves a section of a draft among those of its level only', async () => {
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/v1/sections/:id', () => HttpResponse.json({}, { headers: { ETag: '"3.a"' } })),
    http.patch('*/api/v1/sections/:id', async ({ request, params }) => {
      sent.push([params.id, request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({});
    }),
  );
  const { user } = renderPage(() => (
    <>
      {sections.map((one) => (
        <SectionMoves key={one.id} section={one} sections={sections} />
      ))}
    </>
  ));
  const names = (await screen.findAllByRole('button')).map((button) => button.getAttribute('aria-label'));
  expect(names).toEqual(['Xuống: mục I', 'Xuống: mục I.1', 'Lên: mục I.2', 'Lên: mục II']);
  await user.click(screen.getByRole('button', { name: 'Lên: mục I.2' }));
  await waitFor(() => expect(sent).toEqual([['I.2', '"3.a"', { place: 1 }]]));
});
