import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** One line of the file of first passwords that the product writes when it starts with nothing. */
export interface Account {
  username: string;
  password: string;
  name: string;
  position: string;
  unit: string;
}

const FILE = process.env.TIENDO_ACCOUNTS ?? 'accounts.txt';
/** Where the passwords chosen in these tests are kept, so that a second run can still sign in. */
const CHOSEN = `${FILE}.e2e`;

export function accounts(): Account[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [username = '', password = '', name = '', position = '', unit = ''] = line.split('\t');
      return { username, password, name, position, unit };
    });
}

/** The first account that fits; the test says whom it means by position and unit, never by a fixed user name. */
export function account(fits: (account: Account) => boolean): Account {
  const found = accounts().find(fits);
  if (!found) throw new Error('accounts.txt has nobody like that');
  return found;
}

function chosen(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(CHOSEN, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

export const OWN = 'Câu mật khẩu riêng của tôi 2026';

/** From now on `who` signs in with OWN. */
export function keepPassword(who: Account): void {
  writeFileSync(CHOSEN, JSON.stringify({ ...chosen(), [who.username]: OWN }), { mode: 0o600 });
}

/** The password somebody has after `signIn`. */
export function chosenPassword(who: Account): string {
  return chosen()[who.username] ?? who.password;
}

/** Signs in as a person would; at the first time changes the password as the product demands. */
export async function signIn(page: Page, who: Account): Promise<void> {
  const own = chosen()[who.username];
  await page.goto('/sign-in');
  await page.getByLabel('Tên đăng nhập').fill(who.username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(own ?? who.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  if (!own) {
    await expect(page.getByRole('heading', { name: 'Đổi mật khẩu' })).toBeVisible();
    await page.getByLabel('Mật khẩu hiện tại').fill(who.password);
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(OWN);
    await page.getByLabel('Nhập lại mật khẩu mới').fill(OWN);
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    keepPassword(who);
  }
  await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
}
