import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import type { AgainAnswer } from '../order-again.server';

/** Some goods of the order can't be ordered again; the others are in the cart. */
export function AgainNotice({ answer: { added, missing } }: { answer: AgainAnswer }) {
  const { t } = useTranslation('order');
  const locale = useLocale();
  return (
    <Notice title={t(added > 0 ? 'again_some' : 'again_none')}>
      {missing.map((title) => (
        <span key={title.value} className="again">
          <Words text={title} />
        </span>
      ))}
      {added > 0 && <Link to={localePath(locale, '/cart')}>{t('again_cart')}</Link>}
    </Notice>
  );
}
