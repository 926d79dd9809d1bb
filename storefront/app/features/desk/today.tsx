import type { TodayItem, TodayResponse } from '@caravanserai/contracts/desk';
import { useTranslation } from 'react-i18next';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { eitherDesk } from '../../desk/desk-context.server';
import { useDesk } from '../../desk/frame-data';
import { TitleBar } from '../../desk/ui/title-bar';
import { useCodeWords } from '../../desk/use-code-words';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';

export async function loader(args: LoaderFunctionArgs) {
  const { name, call } = await eitherDesk(args);
  return call<TodayResponse>(`/${name}/today`);
}

const KINDS = ['todo', 'wait', 'note'] as const;

/** The start of a day: what waits for this member, what for others, what to know. */
export default function Today() {
  const { t } = useTranslation('desk');
  const { items } = useLoaderData<typeof loader>();
  const { tenant } = useDesk();
  const groups = KINDS.map((kind) => [kind, items.filter((item) => item.kind === kind)] as const);
  return (
    <>
      <TitleBar title={t('menu.today')} lede={t('today_page.lede')} />
      {items.length === 0 && (
        <Empty iso2={tenant.iso2} title={t('today_page.empty')} text={t('today_page.empty_text')} />
      )}
      <div className="stack">
        {groups.map(
          ([kind, some]) =>
            some.length > 0 && (
              <section key={kind} aria-labelledby={`today-${kind}`}>
                <h2 id={`today-${kind}`}>{t(`today_page.${kind}`)}</h2>
                <ul className="todo">
                  {some.map((item) => (
                    <li key={item.code + item.path}>
                      <TodayLink item={item} />
                    </li>
                  ))}
                </ul>
              </section>
            ),
        )}
      </div>
    </>
  );
}

function TodayLink({ item: { code, count, path, values } }: { item: TodayItem }) {
  const locale = useLocale();
  const { name } = useDesk();
  const words = useCodeWords();
  return (
    <Link to={localePath(locale, `/${name}${path}`)}>
      <span className="count">{count}</span> <span>{words(`today.${code}`, values) ?? code}</span>
      <Icon name="next" />
    </Link>
  );
}
