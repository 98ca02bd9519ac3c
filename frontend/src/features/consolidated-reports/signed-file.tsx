import { useQuery } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import { AttachmentLinks } from '@/business/attachment-links';
import { useText } from '@/i18n/messages';
import classes from './consolidated.module.css';
import { deskWords } from './move-words';

/** The signed paper that the clerk attached: what counts outside, whatever the screen shows. */
export function SignedFile({ documentId }: { documentId: string }) {
  const d = useText(deskWords);
  const document = useQuery({
    queryKey: ['document', documentId],
    queryFn: () => read(api.GET('/api/v1/documents/{id}', { params: { path: { id: documentId } } })),
  });
  const files = document.data?.attachments ?? [];
  if (files.length === 0) return null;
  return (
    <div className={classes.signed}>
      <span className={classes.soft}>{d.signedCopy}:</span>
      <AttachmentLinks files={files} />
    </div>
  );
}
