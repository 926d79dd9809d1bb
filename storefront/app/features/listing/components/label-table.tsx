import { formatDate } from '@caravanserai/locales/format-date';
import { formatNumber } from '@caravanserai/money/number-style';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { LanguageNote } from '../../../ui/language-note';
import { Words } from '../../../ui/words';
import { knownAllergens, knownStorage, knownUnits, knownWarnings } from '../codes';
import { LotNumber } from './lot-words';
import { hsHeading, isEaten, measure, saysAllergens, shelfLife, substance } from '../label-rows';
import type { ShownListing } from '../shown-listing';

interface LabelTableProps {
  readonly listing: ShownListing;
  readonly originName: string;
}

/** What stands on the label: codes in the reader's words, so that nothing of it is ever missing. */
export function LabelTable({ listing, originName }: LabelTableProps) {
  const { t } = useTranslation(['listing', 'labels']);
  const locale = useLocale();
  const { label, ingredients, category, offers } = listing;
  const lot = offers[0]?.lot;
  const size = label.net_millilitres
    ? measure('ml', label.net_millilitres)
    : measure('g', label.net_grams ?? 0);
  const life = label.shelf_life_days === null ? null : shelfLife(label.shelf_life_days);
  const allergens = knownAllergens(label.allergens).map((code) => t(`labels:allergens.${code}`));
  const [unit] = knownUnits([label.unit]);
  const [storage] = knownStorage([label.storage]);
  const warnings = knownWarnings(label.warnings).map((code) => t(`labels:warnings.${code}`));
  const net = size.value > 0 && t(`units.${size.unit}`, { amount: formatNumber(size.value, locale) });
  return (
    <section aria-labelledby="label">
      <h2 id="label">{t('label.title')}</h2>
      <dl className="spec">
        {ingredients.value && (
          <Row term={t(`label.${substance(category)}`)}>
            <Words text={ingredients} />
            <LanguageNote text={ingredients} />
          </Row>
        )}
        {saysAllergens(category, label.allergens) && (
          <Row term={t('label.allergens')}>{allergens.join(t('comma')) || t('label.no_allergens')}</Row>
        )}
        {net && <Row term={t('label.net')}>{net}</Row>}
        {label.pieces > 1 && <Row term={t('label.pieces')}>{formatNumber(label.pieces, locale)}</Row>}
        {unit && <Row term={t('label.unit')}>{t(`labels:units.${unit}`)}</Row>}
        {life && <Row term={t('label.shelf_life')}>{t(`label.${life.unit}`, { count: life.count })}</Row>}
        {lot && (
          <Row term={t(isEaten(category) ? 'lot.eaten' : 'lot.used')}>
            {formatDate(lot.best_before, locale)}
            {t('comma')}
            <LotNumber number={lot.number} />
          </Row>
        )}
        {storage && <Row term={t('label.storage')}>{t(`labels:storage.${storage}`)}</Row>}
        {warnings.length > 0 && <Row term={t('label.warnings')}>{warnings.join(' ')}</Row>}
        <Row term={t('label.origin')}>{originName}</Row>
        <Row term={t('label.tariff')}>
          <bdi>{hsHeading(label.hs6)}</bdi>
        </Row>
      </dl>
    </section>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
