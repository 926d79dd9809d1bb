import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { useLive } from '../../../ui/use-live';

/** Without scripts the browser's own menu prints. */
export function PrintButton() {
  const { t } = useTranslation('order');
  if (!useLive()) return null;
  return (
    <Button look="plain" onClick={() => window.print()}>
      {t('receipt.print')}
    </Button>
  );
}
