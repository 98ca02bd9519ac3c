import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { saveBlob } from '@/api/files';
import type { Attachment } from '@/api/types';
import { useText } from '@/i18n/messages';
import { Button } from '@/ui/button';
import { MantineRoot } from '@/ui/mantine-root';
import { uiWords } from '@/ui/words';
import { attachmentWords } from './attachment-words';
import classes from './attachments.module.css';

interface FilePreviewProps {
  file: Attachment;
  content: Blob;
  onClose: () => void;
}

/** A picture or the pages of a PDF over the page, with a way to save them. */
export default function FilePreview({ file, content, onClose }: FilePreviewProps) {
  const t = useText(attachmentWords);
  const ui = useText(uiWords);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([content], { type: file.mediaType }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [content, file.mediaType]);
  return (
    <MantineRoot>
      <Modal
        opened
        onClose={onClose}
        size="xl"
        title={file.fileName}
        closeButtonProps={{ 'aria-label': ui.close }}
      >
        <div className={classes.preview}>
          {url && file.mediaType.startsWith('image/') && <img src={url} alt={file.fileName} />}
          {url && !file.mediaType.startsWith('image/') && <iframe src={url} title={file.fileName} />}
          <Button onClick={() => saveBlob(content, file.fileName)}>{t.download}</Button>
        </div>
      </Modal>
    </MantineRoot>
  );
}
