const LENGTH = 16;

/** A code as it may be typed: capitals, without what groups it. */
export function bare(code: string): string {
  return code.replace(/[\s-]/g, '').toUpperCase();
}

/** As it is printed, in groups of four. */
export function grouped(code: string): string {
  return bare(code).replace(/(.{4})(?=.)/g, '$1-');
}

export function fault(code: string): { kind: 'SHORT'; length: number } | { kind: 'LETTERS' } | undefined {
  const { length } = bare(code);
  if (length !== LENGTH) return { kind: 'SHORT', length };
  return /^[A-Z0-9]+$/.test(bare(code)) ? undefined : { kind: 'LETTERS' };
}
