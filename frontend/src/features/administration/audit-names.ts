import { useLanguage } from '@/i18n/language';
import fields from './field-names.json';
import operations from './operation-names.json';
import types from './type-names.json';

type Names = Record<string, string>;
type Pairs = Record<string, string[]>;

/** `leadUnitId` as "Lead unit". */
function spoken(name: string): string {
  const words = name
    .replace(/Ids?$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the trail calls operations, objects and fields, in the reader's words; an unknown one keeps its name. */
export function useAuditNames() {
  const vietnamese = useLanguage() === 'vi';
  return {
    operation: (id: string) => (operations as Pairs)[id]?.[vietnamese ? 0 : 1] ?? id,
    type: (type: string) => (vietnamese ? (types as Names)[type] : spoken(type).toLowerCase()) ?? type,
    field: (field: string) => (vietnamese ? (fields as Names)[field] : spoken(field)) ?? field,
  };
}

/** What the trail can be filtered by. */
export const OPERATIONS = Object.keys(operations);
export const TYPES = Object.keys(types);
