import { api, read } from '@/api/client';

export type Format = 'docx' | 'pdf';

/** The unit's report as a file: as it was sent that time, or as a draft of what stands in it now. */
export async function paperOf(id: string, no: number | undefined, format: Format): Promise<Blob> {
  const content: unknown = await (no === undefined ? draft(id, format) : submission(id, no, format));
  return content as Blob;
}

function draft(id: string, format: Format) {
  const options = { params: { path: { id } }, parseAs: 'blob' as const };
  return format === 'docx'
    ? read(api.GET('/api/v1/reports/{id}/document.docx', options))
    : read(api.GET('/api/v1/reports/{id}/document.pdf', options));
}

function submission(id: string, no: number, format: Format) {
  const options = { params: { path: { id, no } }, parseAs: 'blob' as const };
  return format === 'docx'
    ? read(api.GET('/api/v1/reports/{id}/submissions/{no}/document.docx', options))
    : read(api.GET('/api/v1/reports/{id}/submissions/{no}/document.pdf', options));
}
