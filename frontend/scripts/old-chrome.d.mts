interface Found {
  what: string;
  /** Place in the text. */
  at: number;
}

export function newInScript(code: string): Found[];
export function newInStyle(css: string): Found[];
