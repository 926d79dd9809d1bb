import type { ReviewResponse } from '@caravanserai/contracts/desk-review';
import { useTranslation } from 'react-i18next';
import { DateTime } from '../../../desk/ui/date-time';
import { StateBadge } from '../../../desk/ui/state-badge';
import { useCodeWords } from '../../../desk/use-code-words';
import { toneOf } from '../parts/state-tone';

/** What was decided about these goods before, and why. */
export function Rounds({ rounds }: Pick<ReviewResponse, 'rounds'>) {
  const { t } = useTranslation('desk-review');
  const words = useCodeWords('desk-review');
  if (rounds.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="rounds">
      <h2 id="rounds">{t('review.rounds')}</h2>
      <ol className="rounds">
        {rounds.map(({ number, state, decided_at, by, lines, words: own }) => (
          <li key={number}>
            <p>
              <strong>{t('review.round', { number })}</strong>{' '}
              <StateBadge tone={toneOf(state)}>{words(`reviews.states.${state}`) ?? state}</StateBadge>
            </p>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {own.map((text, index) => (
              <blockquote key={index} lang={text.lang} dir={text.dir}>
                {text.value}
              </blockquote>
            ))}
            <p className="small muted">
              <bdi>{by}</bdi> {decided_at && <DateTime value={decided_at} />}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
