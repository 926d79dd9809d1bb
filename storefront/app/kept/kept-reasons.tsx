import { REASON_CODES } from '@caravanserai/locales/codes/code-lists';
import { useTranslation } from 'react-i18next';
import { usePlaceName } from './use-place-name';

interface KeptReasonsProps {
  /** Codes; one this page doesn't know counts as the general one. */
  readonly reasons: readonly string[];
  /** The destination they are about. */
  readonly failedFor?: string | null;
}

/** Why goods were kept, in words. */
export function KeptReasons({ reasons, failedFor = null }: KeptReasonsProps) {
  const { t } = useTranslation(['kept', 'codes']);
  const place = usePlaceName();
  const [code] = reasons;
  if (code === undefined) return null;
  if (code === 'not_enough' || code === 'not_public') return <p className="small">{t(`reasons.${code}`)}</p>;
  const known = REASON_CODES.find((one) => one === code) ?? 'not_to_destination';
  return (
    <p className="small">
      {failedFor && <span className="muted">{t('ship_to', { place: place(failedFor) })} </span>}
      {t(`codes:reasons.${known}`)}
    </p>
  );
}
