import type { Meeting } from '@/api/types';
import { useText } from '@/i18n/messages';
import { type Shape, Tag, type Tone } from '@/ui/tag';
import { meetingStateWords } from './words';

const LOOKS: Record<Meeting['state'], { tone: Tone; shape: Shape }> = {
  PLANNED: { tone: 'info', shape: 'ring' },
  CLOSED: { tone: 'soon', shape: 'clock' },
  ISSUED: { tone: 'good', shape: 'check' },
  CANCELLED: { tone: 'quiet', shape: 'cross' },
};

export function MeetingTag({ state, plain }: { state: Meeting['state']; plain?: boolean }) {
  const words = useText(meetingStateWords);
  return (
    <Tag {...LOOKS[state]} plain={plain}>
      {words[state]}
    </Tag>
  );
}
