import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { consolidated, provenance, signingSteps, versions } from '@/testing/consolidated-samples';
import { me } from '@/testing/samples';
import { HttpResponse, http, server, signInAs } from '@/testing/server';

import { answer, open, REQUEST } from './page.samples';

describe('The way to the number', () => {
  beforeEach(() => signInAs(me));

  it('says who holds it, who had it and what they said', async () => {
    server.use(http.get(`${REQUEST}/signing-steps`, () => HttpResponse.json(signingSteps)));
    open({ ...consolidated, state: 'SIGNING', turn: 'HEAD', allowedActions: [] }, '?tab=signing');
    expect(await screen.findByText('Đang ở: Trưởng phòng')).toBeVisible();
    const step = (await screen.findByText('đang ở đây')).closest('li');
    expect(step).toHaveTextContent('Trưởng phòng');
    expect(screen.getByText('Kính trình.')).toBeVisible();
  });

  it('passes on to the next, by name, or returns with a note', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`${REQUEST}/signing-steps`, async ({ request }) => {
        sent.push(await request.json());
        return answer(consolidated);
      }),
    );
    const { user } = open({
      ...consolidated,
      state: 'SIGNING',
      turn: 'HEAD',
      outdatedSources: 0,
      allowedActions: ['decideSigningStep'],
    });
    await user.click(await screen.findByRole('button', { name: 'Trình Giám đốc' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Trình Giám đốc' }),
    );
    await waitFor(() => expect(sent).toEqual([{ decision: 'FORWARD' }]));
    await user.click(screen.getByRole('button', { name: 'Trả lại để chỉnh lý' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Trả lại để chỉnh lý' }));
    await user.type(dialog.getByRole('textbox'), 'Làm rõ mục II.');
    await user.click(dialog.getByRole('button', { name: 'Trả lại để chỉnh lý' }));
    await waitFor(() => expect(sent[1]).toEqual({ decision: 'RETURN', note: 'Làm rõ mục II.' }));
  });

  it('is signed, not laid before somebody, by the last desk before the clerk', async () => {
    open({ ...consolidated, state: 'SIGNING', turn: 'DIRECTOR', allowedActions: ['decideSigningStep'] });
    expect(await screen.findByRole('button', { name: 'Ký, chuyển Văn thư' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Trình Văn thư' })).toBeNull();
  });

  it('has the signed file of what was issued', async () => {
    const issued = {
      ...consolidated,
      state: 'ISSUED',
      turn: undefined,
      number: '215',
      issuedOn: '2021-12-20',
      document: { id: 'd-1', numberAndSymbol: '215/BC-SKHCN' },
      allowedActions: ['replaceConsolidatedReport'],
    };
    const file = {
      id: 'f-1',
      fileName: 'ban-ky.pdf',
      mediaType: 'application/pdf',
      size: 2048,
      sha256: '0',
      createdAt: '2021-12-20T03:00:00Z',
    };
    server.use(
      http.get('*/api/v1/documents/d-1', () => HttpResponse.json({ id: 'd-1', attachments: [file] })),
    );
    open(issued);
    expect(await screen.findByRole('button', { name: 'ban-ky.pdf' })).toBeVisible();
  });

  describe('made anew in its place', () => {
    const issued = {
      ...consolidated,
      state: 'ISSUED',
      turn: undefined,
      allowedActions: ['replaceConsolidatedReport'],
    };
    const replace = async ({ user }: ReturnType<typeof open>) => {
      await user.click(await screen.findByRole('button', { name: 'Lập báo cáo thay thế' }));
      const dialog = within(await screen.findByRole('dialog', { name: 'Lập báo cáo thay thế' }));
      await user.type(dialog.getByRole('textbox'), 'Bổ sung số liệu');
      await user.click(dialog.getByRole('button', { name: 'Lập báo cáo thay thế' }));
    };

    // Before the other: what is told stays for a while, also into the next test.
    it('says of a very large one that it is under way, and shows how far it is', async () => {
      const { content: _, ...unmade } = { ...consolidated, id: 'c-2', replacesId: 'c-1', lastVersion: 0 };
      const begun = { ...unmade, assembling: true, allowedActions: [] };
      server.use(
        http.post(`${REQUEST}/replacements`, () => HttpResponse.json(begun, { status: 202 })),
        http.get('*/api/v1/consolidated-reports/c-2', () => answer(begun)),
        http.get('*/api/v1/consolidated-reports/c-2/assembly', () =>
          HttpResponse.json({ state: 'WAITING', done: 0, total: 1000, askedAt: '2021-12-20T03:00:00Z' }),
        ),
      );
      await replace(open(issued));
      expect(await screen.findByText('Đang chờ đến lượt tổng hợp…')).toBeVisible();
      expect(
        within(screen.getByRole('status')).getByText('Đang tổng hợp. Có thể rời trang, việc vẫn tiếp tục.'),
      ).toBeVisible();
      expect(screen.queryByText('Đã lập dự thảo báo cáo thay thế.')).toBeNull();
    });

    it('opens the draft, and says that it is made', async () => {
      server.use(
        http.post(`${REQUEST}/replacements`, () => answer({ ...consolidated, id: 'c-2', replacesId: 'c-1' })),
        http.get('*/api/v1/consolidated-reports/c-2', () =>
          answer({ ...consolidated, id: 'c-2', replacesId: 'c-1', replacesReason: 'Bổ sung số liệu' }),
        ),
        http.get('*/api/v1/consolidated-reports/c-2/provenance', () => HttpResponse.json(provenance)),
      );
      await replace(open(issued));
      expect(await screen.findByText(/Thay thế báo cáo trước: Bổ sung số liệu/)).toBeVisible();
      expect(await screen.findByText('Đã lập dự thảo báo cáo thay thế.')).toBeVisible();
    });
  });

  it('asks the clerk for number, date, signer and the signed file', async () => {
    const { user } = open({
      ...consolidated,
      state: 'SIGNING',
      turn: 'CLERK',
      allowedActions: ['issueConsolidatedReport', 'decideSigningStep'],
    });
    server.use(
      http.get('*/api/v1/users', () =>
        HttpResponse.json({
          items: [{ id: 'p-gd', fullName: 'Trần Văn Hòa', positions: [], allowedActions: [] }],
        }),
      ),
      http.get(`${REQUEST}/signing-steps`, () =>
        HttpResponse.json({
          ...signingSteps,
          steps: [
            {
              seq: 3,
              role: 'DIRECTOR',
              decision: 'FORWARD',
              at: '2021-12-20T03:00:00Z',
              by: { id: 'p-gd', fullName: 'Trần Văn Hòa' },
            },
          ],
        }),
      ),
    );
    await user.click(await screen.findByRole('button', { name: 'Ghi số, ngày phát hành' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Ghi số, ngày phát hành' }));
    for (const label of [/^Số/, /^Ngày ban hành/, /^Người ký/])
      expect(dialog.getAllByLabelText(label)[0]).toBeVisible();
    // Who signed last stands there already.
    await waitFor(() =>
      expect(dialog.getByRole('combobox', { name: /Người ký/ })).toHaveValue('Trần Văn Hòa'),
    );
    await user.click(dialog.getByRole('button', { name: 'Ghi số, ngày phát hành' }));
    const said = await dialog.findAllByText('Hãy nhập: Bản đã ký (tệp quét hoặc PDF).');
    expect(said[0]).toBeVisible();
  });

  it('opens an older version, prints it, and has the Word file that came back', async () => {
    const older = { ...versions[1], content: { ...consolidated.content, nodes: [aged()] } };
    const printed: string[] = [];
    server.use(
      http.get(`${REQUEST}/versions`, () => HttpResponse.json({ versions })),
      http.get(`${REQUEST}/versions/1`, () => HttpResponse.json(older)),
      http.get(`${REQUEST}/versions/1/document.pdf`, ({ request }) => {
        printed.push(request.url);
        return new HttpResponse('%PDF', { headers: { 'Content-Type': 'application/pdf' } });
      }),
    );
    const { user, address } = open(consolidated, '?tab=versions');
    const file = await screen.findByRole('button', { name: 'sửa của Giám đốc.docx' });
    expect(file.closest('li')?.parentElement?.closest('li')).toHaveTextContent(
      `${versions[0]?.by.fullName} Nhận lại bản Word`,
    );
    await user.click(screen.getByRole('link', { name: 'bản 1' }));
    expect(await screen.findByRole('heading', { name: 'Bản 1 – Tổng hợp lần đầu' })).toBeVisible();
    expect(screen.getByText('Như khi tổng hợp lần đầu.')).toBeVisible();
    expect(address()).toContain('version=1');
    await user.click(screen.getByRole('button', { name: 'Xem bản in' }));
    expect(await screen.findByTitle('Bản in của báo cáo')).toBeVisible();
    expect(printed).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Đóng bản này' }));
    await waitFor(() => expect(screen.queryByText(/^Bản 1/)).toBeNull());
  });
});

/** A part as an older version has it. */
const aged = () => ({ ...consolidated.content?.nodes[0], text: 'Như khi tổng hợp lần đầu.' });
