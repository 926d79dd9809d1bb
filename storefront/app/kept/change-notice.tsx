import type { CartNotice } from '@caravanserai/contracts/kept';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Icon } from '../ui/icon';
import { JoinChanges } from './join-changes';
import { KeptForm } from './kept-form';
import { ShipToChanges } from './ship-to-changes';

/** What the last change of the cart changed besides; stays until it is dismissed. */
export function ChangeNotice({ notice }: { notice: CartNotice | null }) {
  const { t } = useTranslation('kept');
  const { pathname } = useLocation();
  const id = useId();
  if (!notice) return null;
  return (
    <section className="notice list changed" aria-labelledby={id}>
      <h2 id={id}>
        <Icon name="warn" /> {t(`changed.${notice.kind}`)}
      </h2>
      {notice.kind === 'ship_to' ? <ShipToChanges notice={notice} /> : <JoinChanges notice={notice} />}
      <KeptForm fields={{ intent: 'dismiss', back: pathname }}>
        {(busy) => (
          <button type="submit" className="textbtn" disabled={busy}>
            {t('changed.dismiss')}
          </button>
        )}
      </KeptForm>
    </section>
  );
}
