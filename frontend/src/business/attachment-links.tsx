import { IconPaperclip } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { attachmentContent, attachmentInfo, saveBlob } from '@/api/files';
import { toProblem } from '@/api/problem';
import type { Attachment } from '@/api/types';
import { useText } from '@/i18n/messages';
import { formatSize } from '@/lib/sizes';
import { announce } from '@/ui/toast';
import { attachmentWords } from './attachment-words';
import classes from './attachments.module.css';

const FilePreview = lazy(() => import('./file-preview'));

const PAGES = 'application/pdf';
/** Pictures, and pages a browser draws by itself; everything else is saved and opened by its own program. */
const SHOWN = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', PAGES];

/** Telephones, and browsers told to, save PDF files instead of drawing them. */
const drawn = ({ mediaType }: Attachment) => mediaType !== PAGES || navigator.pdfViewerEnabled !== false;

/** Files of something reported: pictures and PDF pages open here, others are downloaded. */
export function AttachmentLinks({ files }: { files: readonly Attachment[] }) {
  const t = useText(attachmentWords);
  const [opening, setOpening] = useState<string>();
  const [shown, setShown] = useState<{ file: Attachment; content: Blob }>();
  if (files.length === 0) return null;
  const open = async (file: Attachment) => {
    setOpening(file.id);
    try {
      const content = await attachmentContent(file.id);
      if (SHOWN.includes(file.mediaType) && drawn(file)) setShown({ file, content });
      else saveBlob(content, file.fileName);
    } catch (error) {
      announce(toProblem(error).message);
    } finally {
      setOpening(undefined);
    }
  };
  return (
    <>
      <ul className={classes.links} aria-label={t.label}>
        {files.map((file) => (
          <li key={file.id}>
            <IconPaperclip size={13} stroke={1.75} aria-hidden="true" />
            <button
              type="button"
              className={classes.link}
              aria-busy={opening === file.id || undefined}
              onClick={() => void open(file)}
            >
              {file.fileName}
            </button>
            <span className={classes.hint}>{opening === file.id ? t.opening : formatSize(file.size)}</span>
          </li>
        ))}
      </ul>
      {shown && (
        <Suspense fallback={null}>
          <FilePreview {...shown} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </>
  );
}

/** The same where only the ids are at hand. */
export function AttachmentLinksOf({ ids }: { ids: readonly string[] }) {
  const files = useQuery({
    queryKey: ['attachments', ids],
    queryFn: () => Promise.all(ids.map(attachmentInfo)),
    enabled: ids.length > 0,
    // A file never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });
  return <AttachmentLinks files={files.data ?? []} />;
}
