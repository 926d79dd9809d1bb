import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon';
import { knownReasons } from '../codes';

/** Rules that apply to the goods at the destination without forbidding them. */
export function OfferNotices({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation('codes');
  return knownReasons(codes).map((code) => (
    <div key={code} className="notice">
      <Icon name="warn" />
      <p>{t(`reasons.${code}`)}</p>
    </div>
  ));
}
