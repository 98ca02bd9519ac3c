import { describe, expect, it } from 'vitest';
import { editsFrom, keptFrom, rebased, resolved, sendable, settled, typed } from './field-edits';

const server = (texts: Record<string, string>) => (key: string) => texts[key] ?? '';
const was = server({ a: 'cũ', b: 'nguyên' });

describe('fields typed into', () => {
  it('are edits until they say again what the server has', () => {
    const edits = typed({}, 'a', 'mới', was);
    expect(sendable(edits)).toEqual({ a: 'mới' });
    expect(typed(edits, 'a', 'cũ', was)).toEqual({});
  });

  it('keep what was typed while the saving was under way', () => {
    const sent = typed({}, 'a', 'mới', was);
    const more = typed(sent, 'a', 'mới hơn', was);
    expect(settled(more, sendable(sent), server({ a: 'mới' }))).toEqual({
      a: { mine: 'mới hơn', base: 'mới' },
    });
    expect(settled(sent, sendable(sent), server({ a: 'mới' }))).toEqual({});
  });
});

describe('fields somebody else changed meanwhile', () => {
  const edits = typed(typed({}, 'a', 'của tôi', was), 'b', 'sửa', was);

  it('wait for a choice; the others go on by themselves', () => {
    const found = rebased(edits, server({ a: 'của họ', b: 'nguyên' }));
    expect(found.a).toEqual({ mine: 'của tôi', base: 'của họ', theirs: 'của họ' });
    expect(sendable(found)).toEqual({ b: 'sửa' });
    expect(sendable(resolved(found, 'a', 'MINE'))).toEqual({ a: 'của tôi', b: 'sửa' });
    expect(resolved(found, 'a', 'THEIRS').a).toBeUndefined();
  });

  it('are no conflict where both wrote the same', () => {
    expect(rebased(edits, server({ a: 'của tôi', b: 'nguyên' })).a).toBeUndefined();
  });
});

describe('a draft of edits', () => {
  const edits = typed({}, 'a', 'dở dang', was);

  it('comes back over what the server has now', () => {
    expect(editsFrom(keptFrom(edits), was)).toEqual(edits);
    expect(editsFrom(keptFrom(edits), server({ a: 'của họ' })).a?.theirs).toBe('của họ');
    expect(editsFrom(keptFrom(edits), server({ a: 'dở dang' }))).toEqual({});
    expect(editsFrom(undefined, was)).toEqual({});
  });
});
