import type { ImportExample } from '@caravanserai/contracts/import-rules';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Words } from '../../../ui/words';
import { ExampleSums } from './example-sums';

/** One piece of real goods reckoned now: the sums, and each step as a sentence. */
export function Example({ example }: { example: ImportExample }) {
  const { t } = useTranslation('imports');
  const locale = useLocale();
  const { slug, title, from, estimate, working } = example;
  return (
    <section className="part example">
      <h3>{t('example.title')}</h3>
      <p>
        <Link className="alone" to={localePath(locale, `/goods/${slug}`)}>
          <Words text={title} />
        </Link>
      </p>
      <p className="xs quiet">{t('example.lead', { from: from.name })}</p>
      {estimate.total === null ? <p>{t('example.refused')}</p> : <ExampleSums estimate={estimate} />}
      {estimate.promise && <p className="s">{estimate.promise.short}</p>}
      <details>
        <summary>{t('example.steps')}</summary>
        <ol className="steps">
          {working.steps.map(({ text }, index) => (
            <li key={`${index} ${text}`}>{text}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}
