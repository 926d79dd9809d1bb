import { PLACE_CODES } from '@caravanserai/locales/codes/code-lists';
import { useTranslation } from 'react-i18next';
import { useDesk } from './frame-data';

/** Names of places by code, in the reader's language; a place without words says its code. Needs `labels`. */
export function usePlaceName(): (code: string) => string {
  const { t } = useTranslation('labels');
  const { placeNames } = useDesk();
  return (code) => {
    const own = placeNames[code];
    if (own !== undefined) return own;
    const known = PLACE_CODES.find((one) => one === code);
    return known ? t(`places.${known}`) : code;
  };
}
