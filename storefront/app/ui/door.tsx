import { Link } from 'react-router';
import type { Room } from '../data/rooms';
import { useLocale } from '../i18n/use-locale';
import { localePath } from '../shell/paths';
import { Words } from './words';

/** A solid door with the pavilion's cloth behind it. */
export function Door({ room }: { room: Room }) {
  const to = localePath(useLocale(), `/pavilions/${room.handle}`);
  return (
    <Link className="door" data-pv={room.iso2} to={to} prefetch="intent">
      <strong>{room.name}</strong>
      <Words text={room.title} />
      <i className="arch cloth" aria-hidden="true" />
    </Link>
  );
}
