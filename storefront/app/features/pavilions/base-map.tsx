import type { SourcingBase } from '@caravanserai/contracts/listings';
import land from '../../ui/land/land.svg';
import { windowAround } from '../../ui/land/map-window';
import { onMap } from '../../ui/land/projection';

/**
 * The pavilion's bases on the one land without borders. The list beside it says the same in words, so it is only for the
 * eye; the drawing is the home page's, comes when it is near, and only a part of it shows.
 */
export function BaseMap({ bases }: { bases: readonly SourcingBase[] }) {
  const points = bases.map(({ code, longitude, latitude }) => ({ code, ...onMap(longitude, latitude) }));
  const { x, y, width, height } = windowAround(points);
  const view = [x, y, width, height].map((unit) => Number(unit.toFixed(2)));
  return (
    <div className="base-map" aria-hidden="true">
      <img src={`${land}#svgView(viewBox(${view.join()}))`} alt="" loading="lazy" width="480" height="300" />
      <svg viewBox={view.join(' ')}>
        {points.map((point) => (
          <circle key={point.code} cx={point.x} cy={point.y} r={width / 70} />
        ))}
      </svg>
    </div>
  );
}
