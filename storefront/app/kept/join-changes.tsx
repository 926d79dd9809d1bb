import type { JoinNotice } from '@caravanserai/contracts/kept';
import { useTranslation } from 'react-i18next';
import { Words } from '../ui/words';
import { KeptReasons } from './kept-reasons';

/** What did not fit when two carts became one, and where it is now. */
export function JoinChanges({ notice }: { notice: JoinNotice }) {
  const { t } = useTranslation('kept');
  return (
    <ul>
      {notice.kept.map(({ listing_id, kind, title, quantity, reasons }) => (
        <li key={`${kind} ${listing_id}`}>
          <strong>{t(`${kind}.title`)}</strong> <Words text={title} /> · {t('pieces', { count: quantity })}
          <KeptReasons reasons={reasons} />
        </li>
      ))}
    </ul>
  );
}
