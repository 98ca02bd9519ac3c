import { useSession } from '@/api/session';
import type { Report } from '@/api/types';
import { useAddress } from '@/ui/address';

/** What belongs to whoever writes the report. */
const WRITING = ['editReport', 'submitReport', 'prefillReport'];

export const isNoWriting = (operation: string) => !WRITING.includes(operation);

export interface Standing {
  /** The report is of a unit this person works in. */
  own: boolean;
  /** May write it and does: for another unit only after asking for it. */
  writes: boolean;
}

/**
 * How the person at the screen stands to a report. The office that receives reports may write them for a unit; it reads
 * them far more often, and a report it has just returned must not lie open under its hands, ready to be sent.
 */
export function useStanding(): (report: Pick<Report, 'unit' | 'allowedActions'>) => Standing {
  const session = useSession();
  const [{ behalf }] = useAddress();
  return ({ unit, allowedActions }) => {
    const own =
      session.status === 'signed-in' &&
      session.user.positions.some((position) => position.unit.id === unit.id);
    return { own, writes: allowedActions.includes('editReport') && (own || behalf === '1') };
  };
}
