import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import type { LinesAnswer } from '../lines';

interface RemoveProps {
  readonly lineId: string;
  readonly title: string;
}

/** Takes a line out of the cart. */
export function RemoveLine({ lineId, title }: RemoveProps) {
  const { t } = useTranslation('cart');
  const fetcher = useFetcher<LinesAnswer>();
  const locale = useLocale();
  return (
    <fetcher.Form method="post" action={localePath(locale, '/cart/lines')} className="inline">
      <input type="hidden" name="line_id" value={lineId} />
      <button
        type="submit"
        className="textbtn"
        name="intent"
        value="remove"
        aria-label={t('remove_title', { title })}
        disabled={fetcher.state !== 'idle'}
      >
        {t('remove')}
      </button>
    </fetcher.Form>
  );
}
