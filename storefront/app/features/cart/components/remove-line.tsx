import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import type { LinesAnswer } from '../lines';

type RemoveProps = { readonly title: string } & (
  | { readonly lineId: string }
  /** Goods left behind have no line any more. */
  | { readonly variantId: string }
);

/** Takes a line out of the cart. */
export function RemoveLine(props: RemoveProps) {
  const { t } = useTranslation('cart');
  const fetcher = useFetcher<LinesAnswer>();
  const locale = useLocale();
  return (
    <fetcher.Form method="post" action={localePath(locale, '/cart/lines')} className="inline">
      {'lineId' in props ? (
        <input type="hidden" name="line_id" value={props.lineId} />
      ) : (
        <input type="hidden" name="variant_id" value={props.variantId} />
      )}
      <button
        type="submit"
        className="textbtn"
        name="intent"
        value={'lineId' in props ? 'remove' : 'forget'}
        aria-label={t('remove_title', { title: props.title })}
        disabled={fetcher.state !== 'idle'}
      >
        {t('remove')}
      </button>
    </fetcher.Form>
  );
}
