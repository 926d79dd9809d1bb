import { useTranslation } from 'react-i18next';
import { useShell } from '../shell/shell-data';
import { Notice } from '../ui/notice';

/** Says once that a new language or display currency left the cart as it was. */
export function SaidNotice({ said }: { said: 'display' | 'language' | null }) {
  const { t } = useTranslation('kept');
  const currency = useShell()?.choices?.currency ?? '';
  if (!said) return null;
  return (
    <div className="newsrow">
      <Notice tone="ok" title={t(`changed.${said}`, { currency })} />
    </div>
  );
}
