import type { Portion } from '@caravanserai/contracts/landed';
import type { Consignment } from '@caravanserai/contracts/quote';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon';
import { Words } from '../../../ui/words';
import { SplitForm } from './split-form';

type Lines = Consignment['lines'];

interface TooMuchProps {
  readonly consignment: Consignment;
  /** Of the quote that proposes the split. */
  readonly version: string;
}

/** Why a parcel can't go as it is, and what of it could go now; one press keeps the rest for later. */
export function TooMuch({ consignment: { key, refusal, lines }, version }: TooMuchProps) {
  const { t } = useTranslation('cart');
  if (!refusal) return null;
  const { words, split } = refusal;
  return (
    <div className="notice warn refused" role="status">
      <Icon name="warn" />
      <div>
        <strong>{words}</strong>
        {refusal.lines.length > 0 && (
          <ul>
            {refusal.lines.map(({ line_id, words: why }) => (
              <li key={line_id}>
                <Title id={line_id} lines={lines} />
                {t('colon')}
                {why}
              </li>
            ))}
          </ul>
        )}
        {split && (
          <>
            <dl className="split">
              <dt>{t('split.now')}</dt>
              <dd>
                <Portions portions={split.now} lines={lines} />
              </dd>
              <dt>{t('split.later')}</dt>
              <dd>
                <Portions portions={split.later} lines={lines} />
              </dd>
            </dl>
            <SplitForm consignment={key} version={version} />
          </>
        )}
      </div>
    </div>
  );
}

const Portions = ({ portions, lines }: { portions: readonly Portion[]; lines: Lines }) => (
  <ul>
    {portions.map(({ line_id, quantity }) => (
      <li key={line_id}>
        {quantity} × <Title id={line_id} lines={lines} />
      </li>
    ))}
  </ul>
);

function Title({ id, lines }: { id: string; lines: Lines }) {
  const line = lines.find(({ line_id }) => line_id === id);
  return line ? <Words text={line.title} /> : null;
}
