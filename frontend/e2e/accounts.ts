import { appendFileSync, readFileSync } from 'node:fs';
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
/** Who chose a password in these tests, a line each: a second run can still sign in, and so can the tests beside. */
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

function hasChosen({ username }: Account): boolean {
  try {
    return readFileSync(CHOSEN, 'utf8').split('\n').includes(username);
  } catch {
    return false;
  }
}

export const OWN = 'Câu mật khẩu riêng của tôi 2026';

/** From now on `who` signs in with OWN. */
export function keepPassword(who: Account): void {
  appendFileSync(CHOSEN, `${who.username}\n`, { mode: 0o600 });
}

/** The password somebody has after `signIn`. */
export function chosenPassword(who: Account): string {
  return hasChosen(who) ? OWN : who.password;
}

/** Signs in as a person would; at the first time changes the password as the product demands. */
export async function signIn(page: Page, who: Account): Promise<void> {
  const own = hasChosen(who);
  await page.goto('/sign-in');
  await page.getByLabel('Tên đăng nhập').fill(who.username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(chosenPassword(who));
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
