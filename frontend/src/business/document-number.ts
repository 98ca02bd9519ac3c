interface Numbered {
  number?: string;
  symbol?: string;
}

/**
 * A number that was typed with its symbol, as it stands on paper: "7001/UBND-KGVX" is number 7001, symbol UBND-KGVX. What
 * follows the slash goes before what the form had filled in.
 */
export function numbered({ number, symbol }: Numbered): Numbered {
  const [, before, after] = /^([^/\s]+)\s*\/\s*(\S+)$/.exec(number?.trim() ?? '') ?? [];
  return before ? { number: before, symbol: after } : { number, symbol };
}
