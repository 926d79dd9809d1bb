import { FAIR_CODES } from '@caravanserai/locales/codes/code-lists';
import { useTranslation } from 'react-i18next';

/** That goods were shown at a fair, and where; nothing for a fair newer than this page. */
export function ShownAt({ fair }: { fair: string | null }) {
  const { t } = useTranslation('codes');
  const known = FAIR_CODES.find((code) => code === fair);
  return known ? <p className="note">{t(`fairs.${known}`)}</p> : null;
}
