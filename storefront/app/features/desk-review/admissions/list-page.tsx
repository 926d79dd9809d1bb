import {
  admissionState,
  type AdmissionRow,
  type AdmissionsResponse,
} from '@caravanserai/contracts/desk-admissions';
import { countryName, isCountryCode } from '@caravanserai/locales/countries';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, Link, useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { operatorDesk } from '../../../desk/desk-context.server';
import { useDesk } from '../../../desk/frame-data';
import { DataTable, type Column } from '../../../desk/ui/data-table';
import { DateTime } from '../../../desk/ui/date-time';
import { KeysetPager } from '../../../desk/ui/keyset-pager';
import { StateBadge } from '../../../desk/ui/state-badge';
import { Tabs } from '../../../desk/ui/tabs';
import { TitleBar } from '../../../desk/ui/title-bar';
import type { RouteHandle } from '../../../i18n/namespaces';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button, ButtonLink } from '../../../ui/button';
import { Empty } from '../../../ui/empty';
import { Field } from '../../../ui/field';
import { toneOf } from '../parts/state-tone';
import { reviewLinks } from '../parts/styles';

export const handle: RouteHandle = { namespaces: ['desk-review'] };
export const links = reviewLinks;

export async function loader(args: LoaderFunctionArgs) {
  const desk = await operatorDesk(args);
  const { searchParams } = new URL(args.request.url);
  const state = admissionState.options.find((one) => one === searchParams.get('state'));
  const query = { state, q: searchParams.get('q') || undefined, after: searchParams.get('after') };
  return desk.call<AdmissionsResponse>('/operator/admissions', { query });
}

/** Merchants in the pavilion and before its door. */
export default function Admissions() {
  const { t } = useTranslation('desk-review');
  const { t: desk } = useTranslation('desk');
  const locale = useLocale();
  const { tenant } = useDesk();
  const [search] = useSearchParams();
  const { admissions, counts, next } = useLoaderData<typeof loader>();
  const state = search.get('state');
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <TitleBar title={desk('menu.admissions')} lede={t('admissions.lede')}>
        <ButtonLink look="plain" to={localePath(locale, '/operator/admissions/rules')}>
          {t('admissions.rules')}
        </ButtonLink>
      </TitleBar>
      <Tabs
        label={t('admissions.state')}
        tabs={[
          { to: '?', label: t('admissions.all'), current: state === null, count: all },
          ...admissionState.options
            .filter((one) => counts[one] !== undefined || one === state)
            .map((one) => ({
              to: `?state=${one}`,
              label: desk(`state.${one}`),
              current: state === one,
              count: counts[one] ?? 0,
            })),
        ]}
      />
      <Form className="findbar" role="search">
        {state && <input type="hidden" name="state" value={state} />}
        <Field
          name="q"
          type="search"
          label={t('admissions.search')}
          defaultValue={search.get('q') ?? ''}
          dir="auto"
        />
        <Button type="submit" look="plain">
          {desk('act.search')}
        </Button>
      </Form>
      <AdmissionTable
        rows={admissions}
        empty={<Empty iso2={tenant.iso2} title={t('admissions.empty')} text={t('admissions.empty_text')} />}
      />
      <KeysetPager next={next} name="after" />
    </>
  );
}

function AdmissionTable({ rows, empty }: { rows: readonly AdmissionRow[]; empty: ReactNode }) {
  const { t } = useTranslation('desk-review');
  const { t: desk } = useTranslation('desk');
  const locale = useLocale();
  const columns: Column<AdmissionRow>[] = [
    {
      key: 'merchant',
      head: t('admissions.merchant'),
      cell: ({ id, merchant }) => (
        <Link to={localePath(locale, `/operator/admissions/${id}`)}>
          <bdi>{merchant.name}</bdi>
        </Link>
      ),
    },
    {
      key: 'country',
      head: t('admissions.country'),
      cell: ({ merchant: { country } }) => (isCountryCode(country) ? countryName(country, locale) : country),
    },
    {
      key: 'state',
      head: t('admissions.state'),
      cell: ({ state }) => <StateBadge tone={toneOf(state)}>{desk(`state.${state}`)}</StateBadge>,
    },
    {
      key: 'asked',
      head: t('admissions.asked_at'),
      cell: ({ asked_at }) => <DateTime value={asked_at} />,
    },
    { key: 'open', head: t('admissions.open'), end: true, cell: ({ open_checks }) => open_checks },
    { key: 'live', head: t('admissions.live'), end: true, cell: ({ live_goods }) => live_goods },
  ];
  return (
    <DataTable
      caption={desk('menu.admissions')}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      empty={empty}
    />
  );
}
