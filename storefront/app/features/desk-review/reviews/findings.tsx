import type { Finding } from '@caravanserai/contracts/desk-review';
import { isSourceLocale, languageName } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../../desk/ui/state-badge';
import { useLocale } from '../../../i18n/use-locale';
import { useFieldWords } from './use-field-words';
import { useFindingWords } from './use-finding-words';

/** What was found automatically, what stops approval first; each leads to the text it is about. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation('desk-review');
  return (
    <section className="panel" aria-labelledby="found">
      <h2 id="found">{t('review.found')}</h2>
      {findings.length === 0 ? (
        <p className="muted">{t('review.found_nothing')}</p>
      ) : (
        <ul className="findings">
          {findings.map((finding, index) => (
            <li key={index}>
              <StateBadge tone={finding.weight === 'stop' ? 'bad' : 'warn'}>
                {t(finding.weight === 'stop' ? 'review.stops' : 'review.look')}
              </StateBadge>
              <Found finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Found({ finding }: { finding: Finding }) {
  const locale = useLocale();
  const words = useFindingWords();
  const field = useFieldWords();
  const { excerpt } = finding;
  const where = finding.locale && isSourceLocale(finding.locale) ? languageName(finding.locale, locale) : '';
  return (
    <div>
      <p>{words(finding)}</p>
      {finding.field && (
        <p className="small">
          <a href={`#${cellId(finding.field, finding.locale ?? '')}`}>
            {field(finding.field)} {'·'} {where}
          </a>
        </p>
      )}
      {excerpt !== '' && (
        <blockquote lang={finding.locale ?? undefined} dir="auto">
          {excerpt}
        </blockquote>
      )}
    </div>
  );
}

/** Where a text stands on the page. */
export const cellId = (field: string, locale: string): string =>
  `text-${field.replaceAll(/[^\w-]/g, '-')}-${locale}`;
