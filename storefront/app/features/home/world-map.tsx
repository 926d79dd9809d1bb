import { useNavigate } from 'react-router';
import type { Room } from '../../data/rooms';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import land from '../../ui/land/land.svg';
import { MAP } from '../../ui/land/projection';
import { pointOf } from './map-points';

/**
 * One land without borders (Natural Earth 1:110m, public domain), and a point for each pavilion. The directory below is the same as a list, for keyboards and
 * screen readers; here the points only help the eye and the mouse.
 */
export function WorldMap({ rooms }: { rooms: readonly Room[] }) {
  const locale = useLocale();
  const navigate = useNavigate();
  return (
    <div className="world-map" aria-hidden="true">
      <img src={land} alt="" width={MAP.width} height={MAP.height} fetchPriority="low" decoding="async" />
      <svg viewBox={`0 0 ${MAP.width} ${MAP.height}`}>
        {rooms.map(({ iso2, handle, name, state }) => {
          const point = pointOf(iso2);
          const to = localePath(locale, `/pavilions/${handle}`);
          return (
            point && (
              <a
                key={iso2}
                href={to}
                tabIndex={-1}
                data-pv={iso2}
                onClick={(event) => {
                  event.preventDefault();
                  void navigate(to);
                }}
              >
                <title>{name}</title>
                <circle
                  cx={point.x}
                  cy={point.y}
                  r="4"
                  className={state === 'open' ? undefined : 'planned'}
                />
              </a>
            )
          );
        })}
      </svg>
    </div>
  );
}
