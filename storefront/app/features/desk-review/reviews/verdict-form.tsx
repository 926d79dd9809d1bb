import type { ReviewResponse } from '@caravanserai/contracts/desk-review';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { LanguageName } from '../../../desk/pair/language-name';
import { Button } from '../../../ui/button';
import { ReasonFields } from '../parts/reason-fields';
import { isChanged } from './text-fields';

const VERDICTS = ['approve', 'changes', 'refuse'] as const;

/** The decision: which languages are approved, and for the rest, or all of it, why not. */
export function VerdictForm({ review }: { review: ReviewResponse }) {
  const { t } = useTranslation('desk-review');
  const { version, fields, locales, reason_choices, findings } = review;
  const changed = locales.filter((locale) =>
    fields.some(({ cells }) => cells.some((cell) => cell.locale === locale && isChanged(cell))),
  );
  const stopped = findings.some(({ weight }) => weight === 'stop');
  return (
    <Form method="post" className="panel verdict" key={version}>
      <h2>{t('review.decide')}</h2>
      <input type="hidden" name="expected" value={version} />
      {changed.length > 1 && (
        <fieldset className="bare">
          <legend>{t('review.which')}</legend>
          <div className="ticks">
            {changed.map((locale) => (
              <label key={locale}>
                <input type="checkbox" name="locales" value={locale} defaultChecked />
                <span>
                  <LanguageName locale={locale} />
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <ReasonFields choices={reason_choices} />
      <p className="acts">
        {VERDICTS.map((verdict) => (
          <Button
            key={verdict}
            type="submit"
            name="decision"
            value={verdict}
            look={verdict === 'approve' ? 'ink' : 'plain'}
            disabled={verdict === 'approve' && stopped}
          >
            {t(`verdict.${verdict}`)}
          </Button>
        ))}
      </p>
      {stopped && <p className="small">{t('review.stops')}</p>}
    </Form>
  );
}
