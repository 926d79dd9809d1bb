import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button } from '../../../ui/button';
import { Changes } from '../../../ui/changes';
import { Icon } from '../../../ui/icon';
import type { CartView } from '../load-cart.server';

/** What changed by itself since the shopper last looked, old and new, until they say that they have seen it. */
export function ChangedNotice({ view: { changes, version } }: { view: CartView }) {
  const { t } = useTranslation('cart');
  const locale = useLocale();
  const fetcher = useFetcher();
  if (changes.length === 0) return null;
  return (
    <section className="notice warn" aria-labelledby="changed">
      <Icon name="warn" />
      <div>
        <h2 id="changed">{t('changes.title')}</h2>
        <Changes changes={changes} />
        <fetcher.Form method="post" action={localePath(locale, '/cart/agree')}>
          <input type="hidden" name="version" value={version} />
          <Button type="submit" look="plain" disabled={fetcher.state !== 'idle'}>
            {t('changes.agree')}
          </Button>
        </fetcher.Form>
      </div>
    </section>
  );
}
