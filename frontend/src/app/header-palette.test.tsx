import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import Palette from '@/features/palette/palette';
import { renderPage } from '@/testing/render';
import { me } from '@/testing/samples';
import { HttpResponse, http, server } from '@/testing/server';
import { HeaderPalette } from './header-palette';

describe('Ctrl+K while the palette is still on its way', () => {
  let arrive = async () => {};

  beforeEach(() => {
    server.use(http.get('*/api/v1/*', () => HttpResponse.json({ items: [] })));
  });

  /** Opened by its key, the code of the palette not yet here. */
  async function early() {
    let loaded = (_: { default: typeof Palette }) => {};
    const code = new Promise<{ default: typeof Palette }>((done) => {
      loaded = done;
    });
    arrive = () => act(async () => loaded({ default: Palette }));
    const rendered = renderPage(() => {
      const [open, setOpen] = useState(false);
      return (
        <>
          <button type="button" onClick={() => setOpen(true)}>
            Tìm
          </button>
          {open && <HeaderPalette user={me} onClose={() => setOpen(false)} load={() => code} />}
        </>
      );
    });
    await rendered.user.click(await screen.findByRole('button', { name: 'Tìm' }));
    return rendered;
  }
  const box = () => screen.findByRole('combobox');

  it('keeps every letter, in the focused field', async () => {
    const { user } = await early();
    await user.keyboard('chi t');
    await arrive();
    expect(await box()).toHaveFocus();
    await user.keyboard('ieu');
    expect(await box()).toHaveValue('chi tieu');
  });

  it('acts on an Enter that came too soon', async () => {
    const { user, address } = await early();
    await user.keyboard('chi tieu{Enter}');
    await arrive();
    await waitFor(() => expect(address()).toBe('/indicators'));
  });

  it('leaves a word that is being composed to its input method', async () => {
    const { user } = await early();
    const field = screen.getByRole('textbox');
    fireEvent.compositionStart(field);
    fireEvent.input(field, { target: { value: 'chỉ' } });
    await arrive();
    expect(screen.queryByRole('combobox')).toBeNull();
    fireEvent.compositionEnd(field);
    expect(await box()).toHaveValue('chỉ');
    await user.keyboard(' tieu');
    expect(await box()).toHaveValue('chỉ tieu');
  });

  it('is closed by Esc and gives the focus back', async () => {
    const { user } = await early();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Tìm' })).toHaveFocus();
  });
});
