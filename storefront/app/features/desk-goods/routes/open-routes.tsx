import type { OfferResponse, OpenRoute } from '@caravanserai/contracts/desk-offer';
import { REASON_CODES } from '@caravanserai/locales/codes/code-lists';
import { useTranslation } from 'react-i18next';
import { RouteFlag } from '../../../ui/route-flag';
import { ChangeSaid } from '../change-said';
import { useChange } from '../use-change';
import { Countries } from './countries';
import { OpenForm } from './open-form';
import { usePlaceName } from '../../../desk/use-place-name';

interface OpenRoutesProps {
  readonly goods: OfferResponse;
  readonly names: Readonly<Record<string, string>>;
}

const keyOf = ({ route, place }: OpenRoute): string => `${route} ${place.id}`;

/** Ways the goods aren't offered yet, those that reach most first; one step opens each. */
export function OpenRoutes({ goods, names }: OpenRoutesProps) {
  const { t } = useTranslation('desk-goods');
  const placeName = usePlaceName();
  const { t: word } = useTranslation('codes');
  const change = useChange();
  const able = goods.open.filter(({ ships_to }) => ships_to.length > 0);
  const unable = goods.open.filter(({ ships_to }) => ships_to.length === 0);
  const reason = (code: string | undefined) =>
    word(`reasons.${REASON_CODES.find((known) => known === code) ?? 'not_to_destination'}`);
  return (
    <section className="panel" aria-labelledby="open-routes">
      <h2 id="open-routes">{t('open.title')}</h2>
      <p className="hint">{t('open.text')}</p>
      <ChangeSaid change={change} />
      <ul className="open-routes">
        {able.map((open) => (
          <li key={keyOf(open)}>
            <details>
              <summary>
                <RouteFlag route={open.route} /> <span>{placeName(open.place.code)}</span>{' '}
                <small className="hint">{t('routes.reaches', { count: open.ships_to.length })}</small>
              </summary>
              <p>{word(`routes.${open.route}.sentence`)}</p>
              <Countries codes={open.ships_to} names={names} />
              <OpenForm open={open} goods={goods} change={change} />
            </details>
          </li>
        ))}
      </ul>
      {unable.length > 0 && (
        <details className="countries">
          <summary>{t('open.unable', { count: unable.length })}</summary>
          <ul>
            {unable.map((open) => (
              <li key={keyOf(open)}>
                {word(`routes.${open.route}.label`)}, {placeName(open.place.code)}: {reason(open.reasons[0])}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
