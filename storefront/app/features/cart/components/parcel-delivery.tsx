import type { Consignment } from '@caravanserai/contracts/quote';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { DeliveryChoice } from '../../../ui/delivery-choice';
import { useLive } from '../../../ui/use-live';

/** The delivery choice of one consignment in the cart: sent at once, without scripts by a button. */
export function ParcelDelivery({ consignment }: { consignment: Consignment }) {
  const { t } = useTranslation('cart');
  const locale = useLocale();
  const fetcher = useFetcher({ key: `delivery-${consignment.key}` });
  const form = useRef<HTMLFormElement>(null);
  const live = useLive();
  return (
    <fetcher.Form
      ref={form}
      method="post"
      action={localePath(locale, '/cart/delivery')}
      aria-busy={fetcher.state !== 'idle'}
    >
      <DeliveryChoice
        consignment={consignment}
        onChoose={() => form.current && void fetcher.submit(form.current)}
      />
      {!live && consignment.delivery.length > 1 && (
        <p className="delivery-do">
          <button type="submit" className="textbtn">
            {t('update_delivery')}
          </button>
        </p>
      )}
    </fetcher.Form>
  );
}
