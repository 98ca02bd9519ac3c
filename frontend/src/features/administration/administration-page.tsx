import { useParams } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { RowsSkeleton } from '@/ui/page-state';
import { UnknownPart } from './unknown-part';

const CalendarPart = lazy(async () => ({ default: (await import('./calendar-part')).CalendarPart }));
const ClientsPart = lazy(async () => ({ default: (await import('./clients-part')).ClientsPart }));
const AuditPart = lazy(async () => ({ default: (await import('./audit-part')).AuditPart }));
const SystemPart = lazy(async () => ({ default: (await import('./system-part')).SystemPart }));

const PARTS: Record<string, ReactNode> = {
  'calendar-days': <CalendarPart />,
  'api-clients': <ClientsPart />,
  'audit-events': <AuditPart />,
  system: <SystemPart />,
};

/** The administrator's screens beside units and people; one address each, their code loaded when opened. */
export function AdministrationPage() {
  const { part = '' } = useParams({ strict: false });
  return <Suspense fallback={<RowsSkeleton rows={10} />}>{PARTS[part] ?? <UnknownPart />}</Suspense>;
}
