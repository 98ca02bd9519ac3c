import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Account } from '../e2e/accounts';
import { settled } from '../e2e/screen';
import { MOST_BYTES } from './limits';

const FOLDER = process.env.GALLERY ?? fileURLToPath(new URL('../../docs/gallery', import.meta.url));
/** A picture over the limit is taken again, less finely. */
const QUALITIES = [70, 50, 35, 20];

export const DESK = { width: 1366, height: 768 };
export const PHONE = { width: 360, height: 740 };
/** A4 at 96 dots an inch. */
const PAPER = { width: 794, height: 1123 };

export interface Look {
  device?: typeof DESK;
  dark?: boolean;
  paper?: boolean;
  /** What is done on the screen before it is taken. */
  before?: (page: Page) => Promise<unknown>;
}

/** Somebody at his machine, signed in. */
export class Eyes {
  private readonly page: Page;
  private readonly context: BrowserContext;

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
  }

  static async of(browser: Browser, who?: Account): Promise<Eyes> {
    const context = await browser.newContext({ reducedMotion: 'reduce', viewport: DESK });
    const page = await context.newPage();
    await page.goto('/sign-in');
    if (who) {
      await page.getByLabel('Tên đăng nhập').fill(who.username);
      await page.getByLabel('Mật khẩu', { exact: true }).fill(who.password);
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await page.getByRole('button', { name: /^Tài khoản/ }).waitFor();
    }
    await settled(page);
    return new Eyes(context, page);
  }

  /** The first thing of a list: the address a link of it leads to. */
  async first(list: string, path: string, named = ''): Promise<string> {
    await this.page.goto(list);
    await settled(this.page);
    const link = this.page.locator(`main a[href^="${path}"]`, { hasText: named }).first();
    return (await link.getAttribute('href')) ?? list;
  }

  /** Keeps what the screen at `path` looks like under `name`. */
  async take(name: string, path: string, { device = DESK, dark, paper, before }: Look = {}): Promise<void> {
    const { page } = this;
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', media: 'screen' });
    await page.setViewportSize(device);
    await page.goto(path);
    await settled(page);
    await before?.(page);
    if (paper) {
      await page.setViewportSize(PAPER);
      await page.emulateMedia({ media: 'print' });
    }
    await page.waitForTimeout(400);
    await this.keep(name);
    await page.emulateMedia({ media: 'screen' });
  }

  private async keep(name: string): Promise<void> {
    mkdirSync(FOLDER, { recursive: true });
    const cdp = await this.context.newCDPSession(this.page);
    for (const quality of QUALITIES) {
      const { data } = await cdp.send('Page.captureScreenshot', { format: 'webp', quality });
      const picture = Buffer.from(data, 'base64');
      if (picture.length > MOST_BYTES) {
        if (quality === QUALITIES.at(-1))
          throw new Error(`${name} is ${picture.length} bytes however coarse`);
        continue;
      }
      writeFileSync(`${FOLDER}/${name}.webp`, picture);
      break;
    }
    // Where they are looked at one by one while something is changed.
    if (process.env.GALLERY_PNG)
      await this.page.screenshot({ path: `${process.env.GALLERY_PNG}/${name}.png` });
    await cdp.detach();
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
