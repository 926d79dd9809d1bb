import type { LandedPreview } from '@caravanserai/contracts/desk-landed';
import { REASON_CODES } from '@caravanserai/locales/codes/code-lists';
import { useTranslation } from 'react-i18next';
import { Arrival } from '../../../ui/arrival';
import { chargesToName } from '../../../ui/charges';
import { Indicative, Money } from '../../../ui/money';
import { RouteFlag } from '../../../ui/route-flag';

interface LandedCardProps {
  readonly destination: string;
  readonly preview: LandedPreview | undefined;
  readonly choices: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly onChoose: (iso2: string) => void;
}

/** One destination: route and days, goods, freight, charges, what is paid; or why nothing can be sent. */
export function LandedCard({ destination, preview, choices, names, onChoose }: LandedCardProps) {
  const { t } = useTranslation('desk-goods');
  return (
    <section className="landed-card" aria-label={names[destination] ?? destination}>
      <select
        className="input"
        aria-label={t('landed.destination')}
        value={destination}
        onChange={({ target }) => onChoose(target.value)}
      >
        {choices.map((iso2) => (
          <option key={iso2} value={iso2}>
            {names[iso2] ?? iso2}
          </option>
        ))}
      </select>
      {preview ? <Reckoned preview={preview} /> : <p className="hint">{t('landed.reckoning')}</p>}
    </section>
  );
}

function Reckoned({ preview }: { preview: LandedPreview }) {
  const { t } = useTranslation('desk-goods');
  const { t: word } = useTranslation('codes');
  const { route, arrives, goods, freight, charges, total, landed, own, reasons } = preview;
  if (!route)
    return (
      <ul className="hint">
        {reasons.map((code) => (
          <li key={code}>
            {code === 'no_route'
              ? t('landed.no_route')
              : word(`reasons.${REASON_CODES.find((known) => known === code) ?? 'not_to_destination'}`)}
          </li>
        ))}
      </ul>
    );
  return (
    <>
      <p className="way">
        <RouteFlag route={route} />
      </p>
      {arrives && <Arrival arrives={arrives} />}
      <dl className="sums">
        {goods && <Sum label={t('landed.goods')} value={<Money money={goods} />} />}
        {freight && <Sum label={t('landed.freight')} value={<Money money={freight} />} />}
        {chargesToName(charges).map(({ head, name, words, amount, collected }) => (
          <Sum
            key={`${head} ${name} ${collected}`}
            label={collected === 'border' ? t('landed.on_delivery', { charge: words }) : words}
            value={amount ? <Money money={amount} /> : t('landed.unknown')}
          />
        ))}
        {total && (
          <div className="total">
            <dt>{t('landed.total')}</dt>
            <dd>
              <Money money={total} />
              {own && own.currency !== total.currency && (
                <small>
                  <Indicative money={own} />
                </small>
              )}
            </dd>
          </div>
        )}
        {landed && total && landed.amount !== total.amount && (
          <Sum label={t('landed.to_the_door')} value={<Money money={landed} />} />
        )}
      </dl>
    </>
  );
}

function Sum({ label, value }: { label: React.ReactNode; value: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
