import { useTranslation } from 'react-i18next';
import type { useMoving } from './use-moving';
import { Icon } from '../../../ui/icon';

interface MoveButtonsProps {
  readonly label: string;
  readonly handle: ReturnType<typeof useMoving>['handle'];
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
}

/** The grip to drag by, and a step up or down for those who don't drag. */
export function MoveButtons({ label, handle, first, last, onMove }: MoveButtonsProps) {
  const { t } = useTranslation('desk-pavilion');
  return (
    <div className="move">
      <button
        type="button"
        className="step up"
        aria-disabled={first}
        onClick={() => !first && onMove(-1)}
        aria-label={t('move.up', { name: label })}
      >
        <Icon name="down" />
      </button>
      <button type="button" {...handle} className="grip" aria-label={t('move.grip', { name: label })}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M8 4h3v3H8zm5 0h3v3h-3zM8 10.500h3v3H8zm5 0h3v3h-3zM8 17h3v3H8zm5 0h3v3h-3z" />
        </svg>
      </button>
      <button
        type="button"
        className="step"
        aria-disabled={last}
        onClick={() => !last && onMove(1)}
        aria-label={t('move.down', { name: label })}
      >
        <Icon name="down" />
      </button>
    </div>
  );
}
