import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Cloth } from '../../ui/cloth';
import { LanguageNote } from '../../ui/language-note';
import { Words } from '../../ui/words';
import type { Pavilion } from './loader.server';

type Section = Pavilion['sections'][number];

const THREADS = ['ground', 'main', 'second', 'highlight', 'dark'] as const;

/** The pavilion's story: the opening set large, then plain paragraphs. */
export function Story({ section, aside }: { section: Section; aside: ReactNode }) {
  const { heading, paragraphs } = section;
  return (
    <section className="section">
      <div className="wrap two">
        <div className="story">
          <h2>
            <Words text={heading} />
          </h2>
          <LanguageNote text={heading} />
          {paragraphs.map((paragraph, index) => (
            <p key={paragraph.value} className={index === 0 ? 'open' : undefined}>
              <Words text={paragraph} />
            </p>
          ))}
        </div>
        {aside}
      </div>
    </section>
  );
}

interface ClothProps {
  readonly section: Section;
  readonly pavilion: Pavilion;
  /** Ground, main, second, highlight, dark. */
  readonly palette: readonly string[];
}

/** The pavilion's cloth with its five threads and the craft it is drawn from. */
export function ClothOfPavilion({ section, pavilion, palette }: ClothProps) {
  const { t } = useTranslation('pavilion');
  return (
    <figure className="of-cloth">
      <div className="swatch">
        <Cloth label={pavilion.cloth_alt.value} />
        <ul aria-label={t('threads.label')}>
          {THREADS.map((thread, index) => (
            <li key={thread}>
              <Thread colour={palette[index]} />
              <span>{t(`threads.${thread}`)}</span>
            </li>
          ))}
        </ul>
      </div>
      <figcaption>
        <strong>
          <Words text={section.heading} />
        </strong>
        {section.paragraphs.map((paragraph) => (
          <p key={paragraph.value}>
            <Words text={paragraph} />
          </p>
        ))}
      </figcaption>
    </figure>
  );
}

function Thread({ colour = 'currentColor' }: { colour?: string }) {
  return (
    <svg className="thread" viewBox="0 0 44 44" aria-hidden="true">
      <circle cx="22" cy="22" r="22" fill={colour} />
    </svg>
  );
}
