/** A clipboard that holds plain text alone, as a spreadsheet's does for what it copies without a table. */
export const textOnly = (text: string) => (type: string) => (type === 'text/plain' ? text : '');
