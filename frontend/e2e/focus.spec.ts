import { expect, type Page, test } from '@playwright/test';
import { signIn } from './accounts';
import { hire, RUN, TRACKING } from './office';
import { settled } from './screen';

/** What lies over the middle of that which has the focus, in words; nothing where it is seen. */
const over = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'nothing has the focus';
    const { x, y, width, height } = focused.getBoundingClientRect();
    const top = document.elementFromPoint(x + Math.min(width, 40) / 2, y + height / 2);
    if (top && (focused.contains(top) || top.contains(focused))) return '';
    return `${focused.outerHTML.slice(0, 120)} under ${top?.outerHTML.slice(0, 120)}`;
  });

async function walk(page: Page, key: string, times: number): Promise<void> {
  for (let step = 0; step < times; step++) {
    await page.keyboard.press(key);
    expect(await over(page), `${key}, step ${step + 1}`).toBe('');
  }
}

test('what has the focus never lies under a header or a bar that stays', async ({ page, request }) => {
  const keeper = await hire(request, `nhin.${RUN}`, {
    name: `Vi Thị Nhìn ${RUN}`,
    position: 'Chuyên viên',
    unit: TRACKING,
  });
  // A low window, as on a projector or at 200 %.
  await page.setViewportSize({ width: 1024, height: 480 });
  await signIn(page, keeper);
  await page.goto('/tasks');
  await settled(page);
  await page.locator('tbody a').first().focus();
  await walk(page, 'ArrowDown', 30);
  await walk(page, 'ArrowUp', 30);
  await page.goto('/indicator-values');
  await settled(page);
  await page.getByRole('gridcell').first().click();
  await walk(page, 'ArrowRight', 6);
  await walk(page, 'ArrowDown', 12);
  await walk(page, 'ArrowLeft', 6);
  await walk(page, 'ArrowUp', 12);
});
