import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Cloth } from '../../../ui/cloth';
import { Plinth } from '../../../ui/plinth';
import type { ShownListing } from '../shown-listing';

/**
 * The goods on a plinth over the hem of its pavilion's cloth. Several pictures stand in a row that scrolls; the
 * small ones below are links to them, so they work without script.
 */
export function Gallery({ listing: { pictures, picture_alts, title } }: { listing: ShownListing }) {
  const { t } = useTranslation('listing');
  const row = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(0);
  const several = pictures.length > 1;
  return (
    <div className="gallery">
      <ul className="stage" ref={row} onScroll={({ currentTarget }) => setShown(nearest(currentTarget))}>
        {pictures.map((picture, index) => (
          <li key={picture} id={`picture-${index + 1}`}>
            <Plinth
              picture={picture}
              alt={picture_alts[index]?.value ?? (index === 0 ? title.value : '')}
              eager={index === 0}
            />
          </li>
        ))}
      </ul>
      <Cloth className="hem" />
      {several && (
        <ul className="thumbs">
          {pictures.map((picture, index) => (
            <li key={picture}>
              <a
                href={`#picture-${index + 1}`}
                aria-label={t('picture', { number: index + 1, of: pictures.length })}
                aria-current={index === shown ? 'true' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  row.current?.children[index]?.scrollIntoView({ block: 'nearest', inline: 'start' });
                }}
              >
                <Plinth picture={picture} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Right-to-left rows scroll to negative offsets. */
const nearest = ({ scrollLeft, clientWidth }: Element): number =>
  Math.round(Math.abs(scrollLeft) / clientWidth);
