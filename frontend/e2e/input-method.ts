import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';

/**
 * What stands in the field after each key of "Sở Nông nghiệp", word by word, as the two ways of typing Vietnamese build
 * it: Telex (Sowr Noong nghieepj) and VNI (So73 No6ng nghie6p5).
 */
export const METHODS = {
  Telex: ['S So Sơ Sở', 'N No Nô Nôn Nông', 'n ng ngh nghi nghie nghiê nghiêp nghiệp'],
  VNI: ['S So Sơ Sở', 'N No Nô Nôn Nông', 'n ng ngh nghi nghie nghiep nghiêp nghiệp'],
} as const;
export const TYPED = 'Sở Nông nghiệp';

export type Method = keyof typeof METHODS;

/** A keyboard behind an input method, as the browser sees it. */
export class InputMethod {
  private readonly page: Page;
  private readonly cdp: CDPSession;

  private constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.cdp = cdp;
  }

  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(page, await page.context().newCDPSession(page));
  }

  /** A word still underlined: macOS, IBus, the keyboards of Windows and of phones. */
  async compose(text: string): Promise<void> {
    const end = text.length;
    await this.cdp.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
  }

  async commit(text: string): Promise<void> {
    await this.cdp.send('Input.insertText', { text });
  }

  /** Enter while the word is still underlined, as a key of its own and as the key 229 of Windows. */
  async enter(modifiers = 0): Promise<void> {
    for (const windowsVirtualKeyCode of [13, 229]) {
      const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode, modifiers };
      await this.cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...key });
      await this.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    }
  }

  /** Types the words with a composition each; `within` is asked while the last one is still open. */
  async typeComposing(method: Method, within: () => Promise<void>): Promise<void> {
    const words = METHODS[method];
    for (const [index, word] of words.entries()) {
      const states = word.split(' ');
      for (const state of states) await this.compose(state);
      if (index === words.length - 1) await within();
      await this.commit(states.at(-1) ?? '');
      if (index < words.length - 1) await this.page.keyboard.insertText(' ');
    }
  }

  /** Types them as Unikey does on Windows: no composition, what stands there is erased and written anew. */
  async typeReplacing(method: Method): Promise<void> {
    const { keyboard } = this.page;
    for (const [index, word] of METHODS[method].entries()) {
      let before = '';
      for (const state of word.split(' ')) {
        let same = 0;
        while (same < before.length && before[same] === state[same]) same++;
        for (let erased = before.length; erased > same; erased--) await keyboard.press('Backspace');
        await keyboard.insertText(state.slice(same));
        before = state;
      }
      if (index < METHODS[method].length - 1) await keyboard.insertText(' ');
    }
  }
}

/** Empties a field by keys, as a person does. */
export async function empty(field: Locator): Promise<void> {
  await field.focus();
  await field.page().keyboard.press('ControlOrMeta+A');
  await field.page().keyboard.press('Backspace');
  await expect(field).toHaveValue('');
}
