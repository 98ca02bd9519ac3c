/** A newcomer looks through all of them over an office's line: none over 80 kB, 3 MB in all. */
export const MOST_BYTES = 80_000;
export const MOST_BYTES_IN_ALL = 3_000_000;
