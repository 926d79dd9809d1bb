import type { Alternative, Consignment, ConsignmentLine } from '@caravanserai/contracts/quote';
import type { IdentityRequirement } from '@caravanserai/contracts/requirements';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { KeptForm } from '../../../kept/kept-form';
import { WayDifference } from '../../../kept/way-difference';
import { WayFacts } from '../../../kept/way-facts';
import { localePath } from '../../../shell/paths';
import { Words } from '../../../ui/words';

interface NoCardProps {
  readonly asked: IdentityRequirement;
  readonly consignments: readonly Consignment[];
  /** Names of places by code. */
  readonly places: Readonly<Record<string, string>>;
}

/** Before the form: these parcels need an identity card that not everybody has, and what can be had without. */
export function NoCard({ asked, consignments, places }: NoCardProps) {
  const { t } = useTranslation('checkout');
  const locale = useLocale();
  if (asked.party !== 'orderer' || asked.words.without === '') return null;
  const lines = consignments
    .filter(({ key }) => asked.consignments.includes(key))
    .flatMap((consignment) => consignment.lines);
  const ways = lines.flatMap((line) => {
    const way = line.alternatives.find(({ route }) => route === 'domestic');
    return way ? [{ line, way }] : [];
  });
  return (
    <section className="panel nocard" aria-labelledby="nocard">
      <h2 id="nocard">{t('nocard.title')}</h2>
      <p>{asked.words.without}</p>
      <details className="more">
        <summary>{t('nocard.ways')}</summary>
        {ways.length > 0 && (
          <ul className="cardways">
            {ways.map(({ line, way }) => (
              <Way key={line.line_id} line={line} way={way} place={places[way.place.code] ?? ''} />
            ))}
          </ul>
        )}
        {ways.length < lines.length && (
          <p>
            {t('nocard.none')} <Link to={localePath(locale, '/cart')}>{t('nocard.to_cart')}</Link>
          </p>
        )}
      </details>
    </section>
  );
}

interface WayProps {
  readonly line: ConsignmentLine;
  readonly way: Alternative;
  readonly place: string;
}

function Way({ line, way, place }: WayProps) {
  const { t } = useTranslation(['kept', 'codes']);
  const back = localePath(useLocale(), '/checkout');
  return (
    <li>
      <p>
        <strong>
          <Words text={line.title} />
        </strong>
      </p>
      <WayFacts way={way} place={place} />
      <WayDifference difference={way.difference} />
      <KeptForm fields={{ intent: 'move', line_id: line.line_id, listing_id: way.listing_id, back }}>
        {(busy) => (
          <button type="submit" className="textbtn" disabled={busy}>
            {t('send_by', { route: t(`codes:routes.${way.route}.label`) })}
          </button>
        )}
      </KeptForm>
    </li>
  );
}
