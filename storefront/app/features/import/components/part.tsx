import type { ImportPart } from '@caravanserai/contracts/import-rules';
import { useTranslation } from 'react-i18next';
import { RuleTable } from './rule-table';

/** Rates by kind of goods are long and rarely asked for. */
const FOLDED = 'duty_rates';

/** Some rules under a heading, with what they promise an ordinary parcel. */
export function Part({ part: { key, title, promise, rules } }: { part: ImportPart }) {
  const { t } = useTranslation('imports');
  const table = <RuleTable rules={rules} />;
  return (
    <section className="part">
      <h3>
        {title}
        {promise && <span className={`promise ${promise.level}`}>{promise.word}</span>}
      </h3>
      {key === FOLDED ? (
        <details>
          <summary>{t('more_rates')}</summary>
          {table}
        </details>
      ) : (
        table
      )}
    </section>
  );
}
