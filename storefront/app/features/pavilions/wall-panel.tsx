import { autonym, isSourceLocale } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { LanguageNote } from '../../ui/language-note';
import { Share } from '../../ui/share';
import { Words } from '../../ui/words';
import type { Pavilion } from './loader.server';

/** The label on the wall: whose room this is, in one sentence and a few facts. */
export function WallPanel({ pavilion }: { pavilion: Pavilion }) {
  const { t } = useTranslation(['pavilion', 'common']);
  const { name, title, tagline, state } = pavilion;
  return (
    <section className="wallpanel">
      <div>
        <h1>{name}</h1>
        <p className="sub">
          <Words text={title} />
        </p>
        {state !== 'open' && (
          <p className="note closed">{t(state === 'planned' ? 'common:not_open' : 'planned.paused_title')}</p>
        )}
        {tagline.value && (
          <p className="lede">
            <Words text={tagline} />
          </p>
        )}
        <LanguageNote text={tagline} />
        {state === 'open' && <Share />}
      </div>
      {state === 'open' && <Facts pavilion={pavilion} />}
    </section>
  );
}

function Facts({ pavilion }: { pavilion: Pavilion }) {
  const { t } = useTranslation('pavilion');
  const { operator, merchants, bases, goods, cloth_name } = pavilion;
  const languages = [...new Set(merchants.map(({ source_locale }) => source_locale))].filter(isSourceLocale);
  return (
    <dl className="facts">
      {operator && <Fact term={t('facts.operator')}>{operator}</Fact>}
      <Fact term={t('facts.merchants')}>{merchants.length}</Fact>
      <Fact term={t('facts.bases')}>{bases.length}</Fact>
      <Fact term={t('facts.goods')}>{goods}</Fact>
      {cloth_name.value && (
        <Fact term={t('facts.pattern')}>
          <Words text={cloth_name} />
        </Fact>
      )}
      <Fact term={t('facts.written_in')}>
        {languages.map((code) => (
          <bdi key={code} lang={code}>
            {autonym(code)}
          </bdi>
        ))}
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
