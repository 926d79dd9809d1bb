import { useTranslation } from 'react-i18next';
import { LanguageNote } from '../../../ui/language-note';
import { landscapePath } from '../landscape-kinds';
import type { ShownListing } from '../shown-listing';
import { Journey } from './journey';

interface OriginSectionProps {
  readonly listing: ShownListing;
  readonly base: NonNullable<ShownListing['base']>;
  /** The destination in the reader's language. */
  readonly shipToName: string;
}

/** The place the goods come from, and their way from there to the shopper. */
export function OriginSection({ listing, base, shipToName }: OriginSectionProps) {
  const { t } = useTranslation('listing');
  return (
    <section className="section origin">
      <div className="wrap two">
        <img
          className="hills"
          src={landscapePath(base.code)}
          alt={t('landscape', { place: base.name.value })}
          width={640}
          height={400}
          loading="lazy"
          decoding="async"
        />
        <div>
          <h2 lang={base.name.lang} dir={base.name.dir}>
            {base.name.value}
          </h2>
          <LanguageNote text={base.description} />
          <p className="muted" lang={base.description.lang} dir={base.description.dir}>
            {base.description.value}
          </p>
        </div>
      </div>
      <div className="wrap">
        <Journey listing={listing} base={base} shipToName={shipToName} />
      </div>
    </section>
  );
}
