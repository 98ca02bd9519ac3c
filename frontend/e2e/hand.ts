import { expect, type Locator, type Page } from '@playwright/test';
import { type Account, chosenPassword } from './accounts';

/** How somebody works: by the keyboard and nothing else, or with a finger on a phone. */
export interface Hand {
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** Takes the choice called `name` of a field that searches. */
  choose(target: Locator, name: string): Promise<void>;
}

/** More presses of Tab than any screen needs: whoever does not arrive by then never does. */
const PATIENCE = 150;

/** Goes there with Tab alone, as somebody without a mouse does. */
async function reach(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const page = target.page();
  for (let presses = 0; presses < PATIENCE; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} is not reached by Tab`);
}

export const KEYBOARD: Hand = {
  async press(target) {
    await reach(target);
    const toggles = await target.evaluate((element) => element.matches('input[type=checkbox]'));
    await target.page().keyboard.press(toggles ? 'Space' : 'Enter');
  },
  async write(target, text) {
    await reach(target);
    await target.page().keyboard.press('ControlOrMeta+A');
    await target.page().keyboard.insertText(text);
  },
  async choose(target, name) {
    await reach(target);
    const { keyboard } = target.page();
    if (await target.evaluate((element) => element instanceof HTMLSelectElement)) {
      // Typed letters would do for people; what is inserted as text lands in the field before, which is no select.
      const chosen = target.locator('option:checked');
      for (let presses = 0; presses < PATIENCE && (await chosen.innerText()) !== name; presses++)
        await keyboard.press('ArrowDown');
      await expect(chosen).toHaveText(name);
      return;
    }
    await keyboard.insertText(name);
    await expect(option(target.page(), name)).toBeVisible();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(target).toHaveValue(called(name));
  },
};

export const FINGER: Hand = {
  press: (target) => target.tap(),
  async write(target, text) {
    await target.tap();
    await target.fill(text);
  },
  async choose(target, name) {
    if (await target.evaluate((element) => element instanceof HTMLSelectElement)) {
      await target.selectOption({ label: name });
      return;
    }
    await target.tap();
    await target.fill(name);
    await option(target.page(), name).tap();
  },
};

/** A name, after which an abbreviation in brackets or a post may stand. */
const called = (name: string) => new RegExp(`^${name}( \\(| –|$)`);
const option = (page: Page, name: string) =>
  page.getByRole('listbox').getByRole('option', { name: called(name) });

/** From the sign-in page to the first screen. */
export async function comeIn(page: Page, hand: Hand, who: Account): Promise<void> {
  await page.goto('/sign-in');
  await hand.write(page.getByLabel('Tên đăng nhập'), who.username);
  await hand.write(page.getByLabel('Mật khẩu', { exact: true }), chosenPassword(who));
  await hand.press(page.getByRole('button', { name: 'Đăng nhập' }));
  await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible();
}
