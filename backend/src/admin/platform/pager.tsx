import { Button, Text } from '@medusajs/ui';
import { platformWords } from './words/words';

interface PagerProps {
  /** What of how much is shown. */
  readonly text: string;
  /** Undefined on the first page. */
  readonly onBack: (() => void) | undefined;
  /** Undefined on the last page. */
  readonly onOn: (() => void) | undefined;
}

/** To the page before and the one after; both signs turn with the direction of writing by themselves. */
export function Pager({ text, onBack, onOn }: PagerProps) {
  const words = platformWords();
  return (
    <div className="flex items-center gap-2 px-6 py-4">
      <Button
        size="small"
        variant="secondary"
        aria-label={words.previous}
        disabled={!onBack}
        onClick={onBack}
      >
        ‹
      </Button>
      <Text size="small">
        <bdi>{text}</bdi>
      </Text>
      <Button size="small" variant="secondary" aria-label={words.next} disabled={!onOn} onClick={onOn}>
        ›
      </Button>
    </div>
  );
}
