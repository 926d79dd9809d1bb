import { FEATURED_PLACES, type FeaturedResponse } from '@caravanserai/contracts/desk-featured';
import { countryName } from '@caravanserai/locales/countries';
import { localeInfo } from '@caravanserai/locales/registry';
import { useTranslation } from 'react-i18next';
import { Form, useLoaderData, useSubmit, type LoaderFunctionArgs } from 'react-router';
import { operatorDesk } from '../../../desk/desk-context.server';
import { SelectField } from '../../../desk/ui/fields';
import { TitleBar } from '../../../desk/ui/title-bar';
import type { RouteHandle } from '../../../i18n/namespaces';
import { Empty } from '../../../ui/empty';
import { Fault } from '../fault';
import { GoodsFinder } from '../goods-finder';
import { useMayCurate } from '../roles';
import { SortableList } from '../sortable/sortable-list';
import { pavilionStyles } from '../styles';
import { useChange } from '../use-change';
import { Slot } from './slot';

export const handle: RouteHandle = { namespaces: ['desk-pavilion'] };
export const links = () => pavilionStyles;

export async function loader(args: LoaderFunctionArgs) {
  const desk = await operatorDesk(args);
  const ship_to = new URL(args.request.url).searchParams.get('ship_to');
  const featured = await desk.call<FeaturedResponse>('/operator/featured', { query: { ship_to } });
  const { compare } = new Intl.Collator(localeInfo(desk.locale).intlTag);
  const countries = featured.destinations.map((iso2) => ({ iso2, name: countryName(iso2, desk.locale) }));
  return { ...featured, countries: countries.sort((one, other) => compare(one.name, other.name)) };
}

/** Which goods stand in front, in which order and when; and who sees what of it where. */
export default function Featured() {
  const { t } = useTranslation('desk-pavilion');
  const { slots, ship_to, countries } = useLoaderData<typeof loader>();
  const mayCurate = useMayCurate();
  const change = useChange();
  const submit = useSubmit();
  const query = { ship_to };
  return (
    <>
      <TitleBar title={t('featured.title')} lede={t('featured.lede', { n: FEATURED_PLACES })} />
      <div className="stack">
        <Form
          className="controls"
          onChange={(event) => void submit(event.currentTarget, { preventScrollReset: true })}
        >
          <SelectField label={t('featured.seen_in')} name="ship_to" defaultValue={ship_to}>
            {countries.map(({ iso2, name }) => (
              <option key={iso2} value={iso2}>
                {name}
              </option>
            ))}
          </SelectField>
        </Form>
        <Fault change={change} />
        {slots.length === 0 && <Empty title={t('featured.none')} text={t('featured.none_text')} />}
        <SortableList
          label={t('featured.title')}
          disabled={!mayCurate}
          onOrder={(order, expected) =>
            change.run('/featured/order', { method: 'POST', query, body: { expected, order } })
          }
          items={slots.map((slot) => ({
            id: slot.id,
            label: slot.title.value,
            content: <Slot slot={slot} change={change} mayCurate={mayCurate} />,
          }))}
        />
        {mayCurate && (
          <GoodsFinder
            title={t('featured.add')}
            text={t('featured.add_text')}
            isTaken={({ featured }) => featured}
            onAdd={({ goods_id }) => change.run('/featured', { method: 'POST', query, body: { goods_id } })}
          />
        )}
      </div>
    </>
  );
}
