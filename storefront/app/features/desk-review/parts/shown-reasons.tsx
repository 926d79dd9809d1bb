import type { ShownReasons as Reasons } from '@caravanserai/contracts/desk-reasons';
import { useTranslation } from 'react-i18next';
import { DateTime } from '../../../desk/ui/date-time';

/** Why something was decided: the sentences, then the decider's own words in their language. */
export function ShownReasons({ reasons }: { reasons: Reasons }) {
  const { t } = useTranslation('desk');
  return (
    <div className="reasons">
      <ul>
        {reasons.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {reasons.words && (
        <blockquote lang={reasons.words.lang} dir={reasons.words.dir}>
          {reasons.words.value}
        </blockquote>
      )}
      <p className="small muted">
        <bdi>{reasons.by === '' ? t('actor.admin') : reasons.by}</bdi> {'·'} <DateTime value={reasons.at} />
      </p>
    </div>
  );
}
