type Filters = Record<string, string | undefined>;

/**
 * What a screen's address asks of the API's list: all that stands in it but what the screen keeps for itself. Nothing
 * is picked out by name, so a link that statistics give opens exactly its rows; a wrong value comes back as the API's
 * own sentence.
 */
export function listQuery<Query>(address: Filters, own: readonly string[] = []): Query {
  const asked = Object.entries(address).filter(([name, value]) => value && !own.includes(name));
  return Object.fromEntries(asked) as unknown as Query;
}

/** The same as an address of the API, to be exported or shown. */
export function listAddress(path: string, address: Filters, own: readonly string[] = []): string {
  const params = new URLSearchParams(listQuery<Record<string, string>>(address, own));
  return params.size > 0 ? `${path}?${params}` : path;
}
