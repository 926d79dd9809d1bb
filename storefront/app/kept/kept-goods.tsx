import type { KeptLine } from '@caravanserai/contracts/kept';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../i18n/use-locale';
import { localePath } from '../shell/paths';
import { LanguageNote } from '../ui/language-note';
import { Plinth } from '../ui/plinth';
import { Words } from '../ui/words';
import { KeptForm } from './kept-form';
import { useShell } from '../shell/shell-data';
import { KeptReasons } from './kept-reasons';
import { reasonNow } from './reason-now';
import { WayBack } from './way-back';

interface KeptGoodsProps {
  readonly goods: KeptLine;
  readonly places: Readonly<Record<string, string>>;
}

/** One kind of kept goods: why they are here, the way back into the cart if there is one, and the way out. */
export function KeptGoods({ goods, places }: KeptGoodsProps) {
  const { t } = useTranslation('kept');
  const locale = useLocale();
  const reason = reasonNow(goods, useShell()?.choices?.shipTo ?? null);
  const { id, title, picture, goods_slug, quantity } = goods;
  return (
    <li className="line">
      <Plinth picture={picture} />
      <div className="what">
        <Link to={localePath(locale, `/goods/${goods_slug}`)}>
          <Words text={title} />
        </Link>
        <LanguageNote text={title} />
        <p className="small muted">{t('pieces', { count: quantity })}</p>
        {reason && <KeptReasons reasons={[reason.code]} failedFor={reason.place} />}
        <WayBack goods={goods} places={places} />
        <KeptForm fields={{ intent: 'forget', kept_id: id }}>
          {(busy) => (
            <button
              type="submit"
              className="textbtn"
              disabled={busy}
              aria-label={t('forget_title', { title: title.value })}
            >
              {t('forget')}
            </button>
          )}
        </KeptForm>
      </div>
    </li>
  );
}
