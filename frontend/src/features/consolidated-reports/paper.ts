import { api, read } from '@/api/client';

export type Format = 'docx' | 'pdf' | 'xlsx' | 'briefing';

/** The report as a file, which needs the session's token and so cannot be a plain link. */
export async function paperOf(id: string, format: Format): Promise<Blob> {
  const options = { params: { path: { id } }, parseAs: 'blob' as const };
  const content: unknown = await {
    docx: () => read(api.GET('/api/v1/consolidated-reports/{id}/document.docx', options)),
    pdf: () => read(api.GET('/api/v1/consolidated-reports/{id}/document.pdf', options)),
    xlsx: () => read(api.GET('/api/v1/consolidated-reports/{id}/document.xlsx', options)),
    briefing: () => read(api.GET('/api/v1/consolidated-reports/{id}/briefing.docx', options)),
  }[format]();
  return content as Blob;
}

/** An older version as a file. */
export async function versionPaperOf(id: string, no: number, format: 'docx' | 'pdf'): Promise<Blob> {
  const options = { params: { path: { id, no } }, parseAs: 'blob' as const };
  const content: unknown = await {
    docx: () => read(api.GET('/api/v1/consolidated-reports/{id}/versions/{no}/document.docx', options)),
    pdf: () => read(api.GET('/api/v1/consolidated-reports/{id}/versions/{no}/document.pdf', options)),
  }[format]();
  return content as Blob;
}

export async function correctionLetter(id: string): Promise<Blob> {
  const content: unknown = await read(
    api.GET('/api/v1/report-corrections/{id}/document.docx', {
      params: { path: { id } },
      parseAs: 'blob',
    }),
  );
  return content as Blob;
}
