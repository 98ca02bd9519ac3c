/** The member of a screen's address that carries chosen columns; the others are filters. */
export const COLUMNS = 'columns';
