import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button } from '../../../ui/button';

interface SplitFormProps {
  /** Key of the consignment. */
  readonly consignment: string;
  /** Of the quote that proposes the split. */
  readonly version: string;
}

/** Takes the proposal: what is too much is kept for later. */
export function SplitForm({ consignment, version }: SplitFormProps) {
  const { t } = useTranslation('cart');
  const locale = useLocale();
  const fetcher = useFetcher();
  return (
    <fetcher.Form method="post" action={localePath(locale, '/cart/split')}>
      <input type="hidden" name="consignment" value={consignment} />
      <input type="hidden" name="version" value={version} />
      <Button type="submit" disabled={fetcher.state !== 'idle'}>
        {t('split.do')}
      </Button>
    </fetcher.Form>
  );
}
