import { useTranslation } from 'react-i18next';
import type { RegionOfRooms, Room } from '../../data/rooms';
import { Door } from '../../ui/door';
import { PavilionDirectory } from '../../ui/pavilion-directory';
import { WorldMap } from './world-map';

interface WorldProps {
  readonly rooms: readonly Room[];
  /** Country codes of today's doors. */
  readonly doors: readonly string[];
  readonly regions: readonly RegionOfRooms[];
}

/** A row of open doors, then every pavilion under its region. */
export function World({ rooms, doors, regions }: WorldProps) {
  const { t } = useTranslation('home');
  return (
    <section className="section">
      <div className="wrap">
        <div className="head">
          <div>
            <h2>{t('world.title')}</h2>
            <p>{t('world.text')}</p>
          </div>
        </div>
        <div className="doors">
          {doors.map((iso2) => {
            const room = rooms.find((one) => one.iso2 === iso2);
            return room && <Door key={iso2} room={room} />;
          })}
        </div>
        <WorldMap rooms={rooms} />
        <PavilionDirectory rooms={rooms} regions={regions} />
      </div>
    </section>
  );
}
