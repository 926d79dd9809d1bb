import type { Working } from '@caravanserai/contracts/landed';
import type { Consignment } from '@caravanserai/contracts/quote';
import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../i18n/use-locale';
import { localePath } from '../shell/paths';
import { Words } from './words';

interface ReceiptProps {
  readonly consignment: Pick<Consignment, 'key' | 'lines' | 'working'>;
  /** ISO alpha-2 of the destination. */
  readonly shipTo: string;
}

/** Where links to the receipt of a consignment lead; browsers open it then. */
export const receiptId = (key: string): string => `receipt-${key.replaceAll(/[^\w-]/g, '-')}`;

/** How each figure of a consignment came about: a sentence each, with the rules it rests on, source and date. */
export function Receipt({ consignment: { key, lines, working }, shipTo }: ReceiptProps) {
  const { t } = useTranslation('receipt');
  const locale = useLocale();
  if (!working || working.steps.length === 0) return null;
  const of = (id: string | null) => working.steps.filter((step) => step.line_id === id);
  const known = new Set(lines.map(({ line_id }) => line_id));
  const others = working.steps.filter(({ line_id }) => line_id !== null && !known.has(line_id));
  return (
    <details className="receipt">
      <summary>{t('open')}</summary>
      <div id={receiptId(key)}>
        <Steps steps={[...of(null), ...others]} rows={working.rows} />
        {lines
          .filter(({ line_id }) => of(line_id).length > 0)
          .map((line) => (
            <section key={line.line_id}>
              <p className="of">
                <Words text={line.title} />
              </p>
              <Steps steps={of(line.line_id)} rows={working.rows} />
            </section>
          ))}
        <Rules rows={working.rows} />
        <p className="xs quiet">
          {t('as_of', { date: formatDate(working.date, locale) })} {t('no_advice')}{' '}
          <Link className="alone" to={localePath(locale, `/import/${shipTo.toLowerCase()}`)}>
            {t('all_rules')}
          </Link>
        </p>
      </div>
    </details>
  );
}

type Rows = Working['rows'];

function Steps({ steps, rows }: { steps: Working['steps']; rows: Rows }) {
  if (steps.length === 0) return null;
  return (
    <ul className="steps-of">
      {steps.map((step, index) => (
        // A working never changes its order.
        <li key={index}>
          {step.text}
          <Cited ids={step.rows} rows={rows} />
        </li>
      ))}
    </ul>
  );
}

/** The numbers of the rules in the list below. */
function Cited({ ids, rows }: { ids: readonly string[]; rows: Rows }) {
  const numbers = ids.flatMap((id) => {
    const index = rows.findIndex((row) => row.id === id);
    return index < 0 ? [] : [index + 1];
  });
  return numbers.length > 0 && <bdi className="cited"> [{numbers.join(', ')}]</bdi>;
}

function Rules({ rows }: { rows: Rows }) {
  const { t } = useTranslation('receipt');
  const locale = useLocale();
  if (rows.length === 0) return null;
  return (
    <>
      <p className="of">{t('rules')}</p>
      <ol className="cited-rules">
        {rows.map((row) => (
          <li key={row.id}>
            <bdi className="break-anywhere">{row.source || row.id}</bdi>
            <small>
              {row.valid_from !== '' && <>{t('since', { date: formatDate(row.valid_from, locale) })} </>}
              {t('known', { how: row.confidence_words })}
            </small>
          </li>
        ))}
      </ol>
    </>
  );
}
