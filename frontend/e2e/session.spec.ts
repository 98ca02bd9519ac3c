import { expect, test } from '@playwright/test';
import { account, signIn, signOut } from './accounts';

const officer = () => account(({ position, unit }) => position === 'Chuyên viên' && unit === 'Văn phòng Sở');

test('a session survives a reload and is over in every tab at sign-out', async ({ context }) => {
  const first = await context.newPage();
  await signIn(first, officer());
  await first.goto('/tasks?state=IN_PROGRESS');
  await first.reload();
  await expect(first.getByRole('heading', { name: 'Kế hoạch, nhiệm vụ' })).toBeVisible();

  const second = await context.newPage();
  await second.goto('/');
  await expect(second.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible();
  await signOut(first);
  await expect(second.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
});

test('signing in goes on to where one wanted to go, and never to another site', async ({ page }) => {
  await signIn(page, officer());
  await signOut(page);
  await page.goto('/tasks?state=REDO');
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('next')).toBe('/tasks?state=REDO');
});

test('a wrong password is refused in the server’s own words, with focus on the summary', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('Tên đăng nhập').fill('khong-co-ai');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('sai mật khẩu');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
});

test('the language and the appearance are switched in the account menu', async ({ page }) => {
  await signIn(page, officer());
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'My work' })).toBeVisible();
  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
