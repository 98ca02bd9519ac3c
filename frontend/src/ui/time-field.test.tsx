import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { TimeField } from './time-field';

function open(first = '07:30') {
  const heard: string[] = [];
  const page = renderPage(() => {
    const [time, setTime] = useState(first);
    return (
      <TimeField
        label="Lúc"
        value={time}
        onChange={(next) => {
          heard.push(next);
          setTime(next);
        }}
      />
    );
  });
  return { heard, ...page };
}

describe('a time of day', () => {
  it.each(['1400', '14:00', '14 giờ 00'])('typed as %s stands as 14:00', async (typed) => {
    const { heard, user } = open();
    const field = await screen.findByLabelText('Lúc');
    expect(field).toHaveValue('07:30');
    await user.click(field);
    await user.keyboard(typed);
    expect(field).toHaveValue(typed);
    expect(heard.at(-1)).toBe('14:00');
    await user.tab();
    expect(field).toHaveValue('14:00');
  });

  it('that cannot be read is said, and left as it was typed', async () => {
    const { heard, user } = open();
    const field = await screen.findByLabelText('Lúc');
    await user.clear(field);
    await user.type(field, '25:00');
    await user.tab();
    expect(field).toHaveValue('25:00');
    expect(heard.at(-1)).toBe('25:00');
    expect(field).toHaveAccessibleDescription('Chưa phải giờ. Hãy nhập theo 24 giờ, như 14:00.');
    await user.type(field, '{Backspace}');
    expect(field).not.toHaveAccessibleDescription();
  });

  it('keeps what an input method is still composing', async () => {
    open();
    const field = await screen.findByLabelText('Lúc');
    fireEvent.compositionStart(field);
    for (const text of ['14 g', '14 gi', '14 gio', '14 giơ', '14 giờ']) {
      fireEvent.input(field, { target: { value: text }, isComposing: true });
      expect(field).toHaveValue(text);
    }
    fireEvent.compositionEnd(field);
    fireEvent.blur(field);
    expect(field).toHaveValue('14:00');
  });
});
