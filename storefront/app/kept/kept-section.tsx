import type { KeptKind, KeptLine } from '@caravanserai/contracts/kept';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { KeptForm } from './kept-form';
import { KeptGoods } from './kept-goods';

interface KeptSectionProps {
  readonly kind: KeptKind;
  readonly kept: readonly KeptLine[];
  /** Names of places by code. */
  readonly places: Readonly<Record<string, string>>;
}

/** Goods kept beside the cart for one cause; nothing when there are none. */
export function KeptSection({ kind, kept, places }: KeptSectionProps) {
  const { t } = useTranslation('kept');
  const id = useId();
  const goods = kept.filter((one) => one.kind === kind);
  if (goods.length === 0) return null;
  const fitting = goods.filter(({ offer, listing_id }) => offer?.listing_id === listing_id);
  return (
    <section className={`panel kept ${kind}`} aria-labelledby={id}>
      <h2 id={id}>{t(`${kind}.title`)}</h2>
      <p className="muted">{t(`${kind}.text`)}</p>
      {kind === 'set_aside' && fitting.length > 1 && <RestoreAll />}
      <ul>
        {goods.map((one) => (
          <KeptGoods key={one.id} goods={one} places={places} />
        ))}
      </ul>
    </section>
  );
}

function RestoreAll() {
  const { t } = useTranslation('kept');
  return (
    <KeptForm fields={{ intent: 'restore_all' }}>
      {(busy) => (
        <button type="submit" className="btn plain" disabled={busy}>
          {t('restore_all')}
        </button>
      )}
    </KeptForm>
  );
}
