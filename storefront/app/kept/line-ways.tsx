import type { Alternative, ConsignmentLine } from '@caravanserai/contracts/quote';
import { useTranslation } from 'react-i18next';
import { KeptForm } from './kept-form';
import { WayFacts } from './way-facts';
import { WayDifference } from './way-difference';

interface LineWaysProps {
  readonly line: Pick<ConsignmentLine, 'line_id' | 'title' | 'alternatives'>;
  /** Names of places by code. */
  readonly places: Readonly<Record<string, string>>;
}

/** The same goods by another route: what would change, before the one press that changes it. */
export function LineWays({ line, places }: LineWaysProps) {
  const { t } = useTranslation('kept');
  const { line_id, alternatives, title } = line;
  if (alternatives.length === 0) return null;
  return (
    <details className="more lineways">
      <summary aria-label={t('ways_title', { title: title.value })}>{t('ways')}</summary>
      <ul>
        {alternatives.map((way) => (
          <li key={way.listing_id}>
            <WayFacts way={way} place={places[way.place.code] ?? ''} />
            <WayDifference difference={way.difference} />
            <Send line={line_id} way={way} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Send({ line, way }: { line: string; way: Alternative }) {
  const { t } = useTranslation(['kept', 'codes']);
  return (
    <KeptForm fields={{ intent: 'move', line_id: line, listing_id: way.listing_id }}>
      {(busy) => (
        <button type="submit" className="textbtn" disabled={busy}>
          {t('send_by', { route: t(`codes:routes.${way.route}.label`) })}
        </button>
      )}
    </KeptForm>
  );
}
