import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Plan, Section } from '@/api/types';
import { textOnly } from '@/testing/clipboard';
import { renderPage } from '@/testing/render';
import { me } from '@/testing/samples';
import { HttpResponse, http, problem, server, signInAs } from '@/testing/server';
import { dueOf } from './paste-due';
import PastePanel from './paste-panel';
import { inRegister } from './paste-places';
import { emptyRow, pasted } from './paste-rows';
import { findUnit, namesIn } from './paste-units';

describe('a deadline in a table', () => {
  it.each([
    [
      '20/12/2021',
      { type: 'FIXED', statedDate: '2021-12-20', bound: 'BY', text: 'Chậm nhất ngày 20/12/2021' },
    ],
    ['trước ngày 20/12/2021', { type: 'FIXED', statedDate: '2021-12-20', bound: 'BEFORE' }],
    ['Quý II/2021', { type: 'END_OF_PERIOD', period: '2021-Q2', statedDate: '2021-06-30' }],
    ['quý 4 năm 2021', { type: 'END_OF_PERIOD', period: '2021-Q4', statedDate: '2021-12-31' }],
    ['Tháng 2/2024', { type: 'END_OF_PERIOD', period: '2024-02', statedDate: '2024-02-29' }],
    ['6 tháng đầu năm 2021', { type: 'END_OF_PERIOD', period: '2021-H1', statedDate: '2021-06-30' }],
    ['Trong năm 2021', { type: 'END_OF_PERIOD', period: '2021', text: 'Trong năm 2021' }],
    ['2021-2025', { type: 'END_OF_PERIOD', period: '2021-01-01_2025-12-31', statedDate: '2025-12-31' }],
    ['Hằng quý', { type: 'RECURRING', recurrence: { unit: 'QUARTER', times: 1 } }],
    ['hàng năm', { type: 'RECURRING', recurrence: { unit: 'YEAR', times: 1 } }],
    ['Thường xuyên', { type: 'CONTINUOUS' }],
    ['', { type: 'NONE' }],
  ])('reads “%s”', (typed, expected) => {
    expect(dueOf(typed)).toMatchObject(expected);
  });

  it.each(['ngày mai', '31/2/2021', 'sớm nhất có thể'])('does not guess at “%s”', (typed) => {
    expect(dueOf(typed)).toBeUndefined();
  });
});

const units = [
  { key: 'unit:cn', name: 'Phòng Quản lý Chuyên ngành', shortName: 'QLCN' },
  { key: 'unit:tt', name: 'Phòng Quản lý Công nghệ và Thị trường công nghệ', shortName: 'QLCN' },
  { key: 'unit:kh', name: 'Phòng Quản lý Khoa học' },
  { key: 'class:sn', name: 'các sở, ngành, địa phương' },
];

describe('a unit in a table', () => {
  it('is found by its name or abbreviation without marks', () => {
    expect(findUnit('phong quan ly khoa hoc', units, {})).toEqual({ kind: 'one', key: 'unit:kh' });
    expect(findUnit('QLKH', units, {})).toEqual({ kind: 'one', key: 'unit:kh' });
  });

  it('is asked about when two share the abbreviation, and then known', () => {
    expect(findUnit('QLCN', units, {})).toMatchObject({ kind: 'several', among: [units[0], units[1]] });
    expect(findUnit('qlcn', units, { qlcn: 'unit:tt' })).toEqual({ kind: 'one', key: 'unit:tt' });
    expect(findUnit('Phòng Lạ', units, {})).toEqual({ kind: 'none' });
  });

  it('is not torn apart where its own name has commas', () => {
    expect(namesIn('Các sở, ngành, địa phương; QLKH', units)).toEqual(['Các sở, ngành, địa phương', 'QLKH']);
    expect(namesIn('QLKH, QLCN', units)).toEqual(['QLKH', 'QLCN']);
  });
});

describe('a unit of the same name in another department', () => {
  it('is not meant where one’s own has it', () => {
    const both = [
      { key: 'unit:theirs', name: 'Văn phòng Sở', elsewhere: true },
      { key: 'unit:own', name: 'Văn phòng Sở' },
      { key: 'class:rooms', name: 'các phòng' },
    ];
    expect(findUnit('văn phòng sở', both, {})).toEqual({ kind: 'one', key: 'unit:own' });
    expect(findUnit('Các phòng có liên quan', both, {})).toEqual({ kind: 'one', key: 'class:rooms' });
    expect(findUnit('Văn phòng Sở', both.slice(0, 1), {})).toEqual({ kind: 'one', key: 'unit:theirs' });
  });
});

describe('a table pasted into a register', () => {
  it('goes on with the register’s numbers where its own are taken, and leaves other codes as they are', () => {
    const rows = pasted([emptyRow()], 0, 'code', [
      ['1', 'Một'],
      ['2.', 'Hai'],
      ['', 'Ba'],
      ['CV-7', 'Bốn'],
    ]);
    const codes = [...inRegister(rows, ['1', '14', 'KL-3']).values()].map(({ code }) => code);
    expect(codes).toEqual(['15', '2', '16', 'CV-7']);
  });
});

const plan = { id: 'p', kind: 'PLAN' } as Plan;
const sections = [{ id: 's2', code: 'II', title: 'NHIỆM VỤ' }] as Section[];
const table = [
  'Nhiệm vụ\tSTT\tChủ trì\tThời hạn',
  'Xây dựng cơ sở dữ liệu\tII.1\tqlkh\t20/12/2021',
  'Chuẩn hóa dữ liệu\tII.2\tQLCN\tQuý II/2021',
  'Việc ngoài mục\tX.1\tPhòng Lạ\tngày mai',
].join('\n');

describe('pasting tasks', () => {
  beforeEach(() => signInAs(me));

  it('says which rows are refused and why, asks which unit is meant, checks, then makes the rest', async () => {
    const checked: string[] = [];
    const made: Record<string, unknown>[] = [];
    const unit = (key: string) => ({
      ...units.find((one) => one.key === key),
      id: key.slice(5),
      internal: true,
    });
    server.use(
      http.get('*/api/v1/units', () =>
        HttpResponse.json({ items: [unit('unit:cn'), unit('unit:tt'), unit('unit:kh')] }),
      ),
      http.get('*/api/v1/unit-classes', () => HttpResponse.json({ items: [] })),
      http.post('*/api/v1/tasks', async ({ request }) => {
        const body = (await request.json()) as Record<string, unknown> & { code: string };
        if (new URL(request.url).searchParams.get('validateOnly') === 'true') {
          checked.push(body.code);
          return body.code === 'II.2'
            ? problem(409, 'Không được', {
                code: 'DUPLICATE_CODE',
                detail: 'Kế hoạch đã có nhiệm vụ mang mã này.',
              })
            : new HttpResponse(null, { status: 204 });
        }
        made.push(body);
        return HttpResponse.json({ id: 'new' }, { status: 201 });
      }),
    );
    const { user } = renderPage(() => <PastePanel plan={plan} sections={sections} codes={[]} />);
    const cell = within(await screen.findByRole('grid')).getByRole('textbox');
    fireEvent.paste(cell, { clipboardData: { getData: textOnly(table) } });
    expect(await screen.findByText(/Dòng 3: .*Không tìm thấy đơn vị “Phòng Lạ”/)).toBeVisible();
    expect(await screen.findByText('1/3 dòng lập được')).toBeVisible();
    await user.selectOptions(await screen.findByLabelText('“QLCN” là đơn vị nào?'), 'unit:tt');
    expect(screen.getByText('2/3 dòng lập được')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(await screen.findByText(/Dòng 2: Kế hoạch đã có nhiệm vụ mang mã này/)).toBeVisible();
    expect(checked).toEqual(['II.1', 'II.2']);
    await user.click(screen.getByRole('button', { name: 'Lập 1 nhiệm vụ' }));
    await waitFor(() => expect(made).toHaveLength(1));
    expect(made[0]).toMatchObject({
      planId: 'p',
      sectionId: 's2',
      code: 'II.1',
      title: 'Xây dựng cơ sở dữ liệu',
      leadUnit: 'kh',
      deadline: { type: 'FIXED', statedDate: '2021-12-20' },
    });
    expect(await screen.findByText('Đã lập')).toBeVisible();
  });

  it('makes the headings of an annex sections before their tasks, in a plan that has none', async () => {
    await signInAs(me);
    const sent: string[] = [];
    server.use(
      http.get('*/api/v1/units', () =>
        HttpResponse.json({ items: [{ ...units[2], id: 'kh', internal: true }] }),
      ),
      http.get('*/api/v1/unit-classes', () => HttpResponse.json({ items: [] })),
      http.post('*/api/v1/plans/p/sections', async ({ request }) => {
        const { code, title } = (await request.json()) as { code: string; title: string };
        sent.push(`${code} ${title}`);
        return HttpResponse.json({ id: `made-${code}`, code }, { status: 201 });
      }),
      http.post('*/api/v1/tasks', async ({ request }) => {
        const { code, sectionId } = (await request.json()) as { code: string; sectionId: string };
        sent.push(`${code} in ${sectionId}`);
        return HttpResponse.json({ id: code }, { status: 201 });
      }),
    );
    const { user } = renderPage(() => <PastePanel plan={plan} sections={[]} codes={[]} />);
    const cell = within(await screen.findByRole('grid')).getByRole('textbox');
    expect(cell).toHaveFocus();
    const annex =
      'TT\tNhiệm vụ\tChủ trì\tThời hạn\nI\tMột\n1\tViệc\tQLKH\t2021\nII\tHai\n1\tViệc khác\tQLKH\t2021';
    fireEvent.paste(cell, { clipboardData: { getData: textOnly(annex) } });
    expect(await screen.findByText('Lập thành mục II')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Lập 2 nhiệm vụ' }));
    expect(await screen.findByText('Đã lập 2 nhiệm vụ.')).toBeVisible();
    expect(sent).toEqual(['I Một', 'II Hai', 'I.1 in made-I', 'II.1 in made-II']);
  });
});
