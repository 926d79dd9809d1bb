import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Button } from '../../ui/button';
import { Cloth } from '../../ui/cloth';
import type { DemoDesk } from './desks';

const NUMBERS = [1, 2, 3, 4, 5] as const;

/** The door to one desk: who works there, the button that signs in, and five steps. */
export function DeskCard({ desk: { id, iso2, steps } }: { desk: DemoDesk }) {
  const { t } = useTranslation('demo');
  const locale = useLocale();
  return (
    <li className="shopper" data-pv={iso2} id={id}>
      <Cloth className="hem" />
      <div className="body">
        <h3>{t(`${id}.name`)}</h3>
        <p>{t(`${id}.about`)}</p>
        <form method="post" action={localePath(locale, '/desk/demo')}>
          <Button type="submit" name="login" value={id}>
            {t('desks.enter')}
          </Button>
        </form>
        <ol className="path">
          {NUMBERS.map((number, index) => (
            <li key={number}>
              <strong>{t('step', { number })}</strong>
              <a href={localePath(locale, steps[index] ?? '/')}>{t(`${id}.${number}`)}</a>
            </li>
          ))}
        </ol>
      </div>
    </li>
  );
}
