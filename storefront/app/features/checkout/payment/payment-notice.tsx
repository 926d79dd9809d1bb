import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice';
import type { PaymentNews } from './news';

/** What became of a payment that was no order, and the way on. */
export function PaymentNotice({ news }: { news: PaymentNews }) {
  const { t } = useTranslation('payment');
  if (news.kind === 'waiting') return <Notice title={t('waiting.title')}>{t('waiting.text')}</Notice>;
  if (news.kind === 'returned') {
    return <Notice title={t('returned.title')}>{t(`returned.${news.money}`)}</Notice>;
  }
  return (
    <Notice tone="bad" title={t(`unpaid.${news.reason}.title`)}>
      {t(`unpaid.${news.reason}.text`)} <a href="#payment">{t('to_form')}</a>
    </Notice>
  );
}
