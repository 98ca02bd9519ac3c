import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { readSystem } from '@/api/system';
import { setToday, today } from '@/lib/dates';
import { renderPage } from '@/testing/render';
import { HttpResponse, http, server } from '@/testing/server';
import SimulationBanner from './simulation-banner';

const real = today();
const answer = { name: 'Tiến Độ', version: '0.1.0', today: '2025-11-24', timeZone: 'Asia/Ho_Chi_Minh' };

async function startWith(simulated: boolean) {
  server.use(http.get('*/api/v1/system', () => HttpResponse.json({ ...answer, simulated })));
  await readSystem();
  renderPage(SimulationBanner);
}

describe('the mark over a simulated life', () => {
  afterEach(() => setToday(real));

  it('says that nothing is real, and which day it is', async () => {
    await startWith(true);
    expect(await screen.findByRole('note')).toHaveTextContent(
      'Số liệu mô phỏngkhông phải số liệu thật · hôm nay trong mô phỏng là 24/11/2025',
    );
    expect(today()).toBe('2025-11-24');
  });

  it('is not there where the figures are real, and the day is the real one', async () => {
    await startWith(false);
    expect(screen.queryByRole('note')).toBeNull();
    expect(today()).toBe(real);
  });
});
