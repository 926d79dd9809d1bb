import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RegionOfRooms, Room } from '../data/rooms';
import { useLocale } from '../i18n/use-locale';
import { localePath } from '../shell/paths';

interface DirectoryProps {
  readonly rooms: readonly Room[];
  readonly regions: readonly RegionOfRooms[];
}

/** Every door under its region, and their goods together; those not open yet say so. */
export function PavilionDirectory({ rooms, regions }: DirectoryProps) {
  const byCode = new Map(rooms.map((room) => [room.iso2, room]));
  return (
    <div className="dir">
      {regions.map(({ name, iso2s }) => (
        <section key={name}>
          <h3>{name}</h3>
          <ul>
            {iso2s.map((iso2) => {
              const room = byCode.get(iso2);
              return room && <Entry key={iso2} room={room} />;
            })}
            <RegionGoods rooms={iso2s.flatMap((iso2) => byCode.get(iso2) ?? [])} />
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The goods of neighbouring pavilions on one page; of a single one its own page shows them. */
function RegionGoods({ rooms }: { rooms: readonly Room[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const open = rooms.filter(({ state }) => state === 'open');
  if (open.length < 2) return null;
  const query = new URLSearchParams(open.map(({ handle }) => ['pavilion', handle]));
  return (
    <li>
      <Link className="all" to={localePath(locale, `/goods?${query.toString()}`)}>
        {t('region_goods')}
      </Link>
    </li>
  );
}

function Entry({ room }: { room: Room }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link to={localePath(useLocale(), `/pavilions/${room.handle}`)} data-pv={room.iso2}>
        <i className="cloth" aria-hidden="true" />
        <span>
          {room.name}
          {room.state === 'planned' && <small>{t('not_open')}</small>}
        </span>
      </Link>
    </li>
  );
}
