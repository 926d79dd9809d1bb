import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Room } from '../../data/rooms';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { ButtonLink } from '../../ui/button';
import { Words } from '../../ui/words';

interface CourtyardProps {
  readonly rooms: readonly Room[];
  /** Country codes of the doors, clockwise in the order of their names. */
  readonly yard: readonly string[];
}

/** Rooms around one yard: 36 doors on the rim, the shop's sentence in the middle. */
export function Courtyard({ rooms, yard }: CourtyardProps) {
  const { t } = useTranslation('home');
  const locale = useLocale();
  const [pointed, setPointed] = useState<Room>();
  const doors = yard.flatMap((iso2) => rooms.find((room) => room.iso2 === iso2) ?? []);
  return (
    <section className="yard" aria-label={t('yard')}>
      <ol>
        {doors.map((room) => (
          <YardDoor key={room.iso2} room={room} onPoint={setPointed} />
        ))}
        <li>
          <div className="court">
            <h1>{t('title')}</h1>
            <p>{t('sub')}</p>
            <div className="acts">
              <ButtonLink to={localePath(locale, '/pavilions')}>{t('enter')}</ButtonLink>
              <ButtonLink look="plain" to="#soonest">
                {t('soonest')}
              </ButtonLink>
            </div>
            <p className="who">{pointed ? <Who room={pointed} /> : t('hint')}</p>
          </div>
        </li>
      </ol>
    </section>
  );
}

function YardDoor({ room, onPoint }: { room: Room; onPoint: (room: Room) => void }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const label = room.state === 'planned' ? `${room.name} (${t('not_open')})` : room.name;
  return (
    <li>
      <Link
        className="room"
        data-pv={room.iso2}
        to={localePath(locale, `/pavilions/${room.handle}`)}
        aria-label={label}
        onMouseEnter={() => onPoint(room)}
        onFocus={() => onPoint(room)}
      >
        <i className="cloth" />
      </Link>
    </li>
  );
}

function Who({ room }: { room: Room }) {
  const { t } = useTranslation();
  return (
    <>
      <strong>{room.name}</strong>
      {' · '}
      {room.state === 'planned' ? t('not_open') : <Words text={room.title} />}
    </>
  );
}
