interface Paged<T> {
  items: T[];
  nextCursor?: string;
}

/** Everything a list has, page after page: for counts and grids, in which a missing row would be a wrong answer. */
export async function everyPage<T>(pageAt: (cursor: string | undefined) => Promise<Paged<T>>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await pageAt(cursor);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}
