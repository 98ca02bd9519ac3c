import { api, read } from '@/api/client';
import type { Unit } from '@/api/types';

/** The offices of the house, which are asked to every meeting. */
export async function ownOffices(): Promise<Unit[]> {
  const { items } = await read(
    api.GET('/api/v1/units', { params: { query: { internal: true, limit: 200 } } }),
  );
  return items.filter(({ parent }) => parent);
}
