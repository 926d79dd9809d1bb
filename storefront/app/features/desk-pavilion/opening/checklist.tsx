import type { OpeningItem } from '@caravanserai/contracts/desk-opening';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateBadge } from '../../../desk/ui/state-badge';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';

/** Where each point of the list is put right. */
const WHERE: Readonly<Record<OpeningItem['code'], string>> = {
  title: '/operator/page?part=pavilion#write',
  story_source: '/operator/page?part=story#write',
  story_en: '/operator/page?part=story&lang=en#write',
  merchants: '/operator/admissions',
  featured: '/operator/featured',
};

/** What must be there on opening day, and whether it is. */
export function Checklist({ items }: { items: readonly OpeningItem[] }) {
  const { t } = useTranslation('desk-pavilion');
  const locale = useLocale();
  return (
    <ul className="checklist">
      {items.map(({ code, done, has, needs }) => (
        <li key={code}>
          <StateBadge tone={done ? 'ok' : 'warn'}>{t(done ? 'opening.done' : 'opening.to_do')}</StateBadge>
          <span>
            {done ? (
              t(`opening.items.${code}`)
            ) : (
              <Link to={localePath(locale, WHERE[code])}>{t(`opening.items.${code}`)}</Link>
            )}
          </span>
          {needs > 1 && <span className="num muted">{t('opening.count', { has, needs })}</span>}
        </li>
      ))}
    </ul>
  );
}
