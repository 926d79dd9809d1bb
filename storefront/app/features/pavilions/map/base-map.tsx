import type { MapOfBases } from './base-map.server';

/**
 * The pavilion's bases on the land without borders, by the numbers of the list beside it. The list says the same in words, so
 * the map is only for the eye; west is left in every language.
 */
export function BaseMap({ map: { image, marks } }: { map: MapOfBases }) {
  return (
    <div className="base-map" aria-hidden="true">
      <img src={image} alt="" loading="lazy" width="960" height="600" />
      <svg viewBox="0 0 960 600">
        {marks.map(({ at, plate }) => (
          <path key={`${at.x} ${at.y}`} d={`M${at.x} ${at.y}L${plate.x} ${plate.y}`} />
        ))}
        {marks.map(({ at, plate }, index) => (
          <g key={`${at.x} ${at.y}`}>
            <circle className="at" cx={at.x} cy={at.y} />
            <circle cx={plate.x} cy={plate.y} />
            <text x={plate.x} y={plate.y}>
              {index + 1}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
