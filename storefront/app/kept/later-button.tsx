import type { ConsignmentLine } from '@caravanserai/contracts/quote';
import { useTranslation } from 'react-i18next';
import { KeptForm } from './kept-form';

type LaterProps = Pick<ConsignmentLine, 'line_id' | 'quantity' | 'title'>;

/** Takes a line out of the cart and keeps it for later. */
export function LaterButton({ line }: { line: LaterProps }) {
  const { t } = useTranslation('kept');
  const { line_id, quantity, title } = line;
  return (
    <KeptForm fields={{ intent: 'later', line_id, of: quantity }}>
      {(busy) => (
        <button
          type="submit"
          className="textbtn"
          disabled={busy}
          aria-label={t('keep_title', { title: title.value })}
        >
          {t('keep')}
        </button>
      )}
    </KeptForm>
  );
}
