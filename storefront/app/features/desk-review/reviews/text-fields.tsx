import type { Finding, ReviewResponse } from '@caravanserai/contracts/desk-review';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { DifferenceView } from '../../../desk/pair/difference-view';
import { LanguageName } from '../../../desk/pair/language-name';
import { StateBadge } from '../../../desk/ui/state-badge';
import { cellId } from './findings';
import { useFieldWords } from './use-field-words';
import { useFindingWords } from './use-finding-words';

type Field = ReviewResponse['fields'][number];
type Cell = Field['cells'][number];

interface TextFieldsProps {
  readonly review: Pick<ReviewResponse, 'fields' | 'findings' | 'kind'>;
}

/** All languages side by side, field by field: what shoppers read now and what is proposed as one marked text. */
export function TextFields({ review: { fields, findings, kind } }: TextFieldsProps) {
  const { t } = useTranslation('desk-review');
  const words = useFieldWords();
  const [search] = useSearchParams();
  const everything = search.has('all') || kind === 'new';
  const shown = fields
    .map((field) => ({ ...field, cells: everything ? field.cells : field.cells.filter(isChanged) }))
    .filter(({ cells }) => cells.length > 0);
  return (
    <section className="stack" aria-labelledby="texts">
      <div className="between">
        <h2 id="texts">{t('review.texts')}</h2>
        {kind === 'changed' && (
          <Link to={everything ? '?' : '?all'} preventScrollReset>
            {t(everything ? 'review.only_changed' : 'review.everything')}
          </Link>
        )}
      </div>
      {shown.map(({ field, cells }) => (
        <section key={field} className="panel fieldrow" aria-labelledby={`field-${field}`}>
          <h3 id={`field-${field}`}>{words(field)}</h3>
          <div className="cells">
            {cells.map((cell) => (
              <TextCell
                key={cell.locale}
                field={field}
                cell={cell}
                findings={findings.filter((one) => one.field === field && one.locale === cell.locale)}
              />
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}

export const isChanged = ({ before, after }: Pick<Cell, 'before' | 'after'>): boolean =>
  (before ?? '') !== after;

function TextCell({ field, cell, findings }: { field: string; cell: Cell; findings: readonly Finding[] }) {
  const { t } = useTranslation('desk-review');
  const said = useFindingWords();
  const { locale, dir, before, after, state } = cell;
  const title = `${cellId(field, locale)}-head`;
  return (
    <article
      id={cellId(field, locale)}
      className={findings.length > 0 ? 'cell flagged' : 'cell'}
      aria-labelledby={title}
    >
      <h4 id={title}>
        <span>
          <LanguageName locale={locale} />
        </span>
        <StateBadge tone={TONE[state] ?? 'plain'}>
          {t(`cell.${state}` as 'cell.done', { defaultValue: state })}
        </StateBadge>
      </h4>
      {before !== null && isChanged(cell) ? (
        <DifferenceView before={before} after={after} locale={locale} />
      ) : after === '' ? (
        <p className="muted">{t('review.no_text')}</p>
      ) : (
        <p lang={locale} dir={dir} className="prose">
          {after}
        </p>
      )}
      {findings.map((finding, index) => (
        <p key={index} className="flag-note small">
          {said(finding)}
          {finding.excerpt !== '' && (
            <>
              {': '}
              <bdi lang={locale}>{finding.excerpt}</bdi>
            </>
          )}
        </p>
      ))}
    </article>
  );
}

const TONE: Readonly<Record<string, 'ok' | 'warn' | 'plain'>> = { done: 'ok', old: 'warn', missing: 'warn' };
