import type { MerchantAdmissionsResponse } from '@caravanserai/contracts/desk-admissions';
import { useTranslation } from 'react-i18next';
import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { merchantDesk } from '../../../desk/desk-context.server';
import { useDesk } from '../../../desk/frame-data';
import { TitleBar } from '../../../desk/ui/title-bar';
import type { RouteHandle } from '../../../i18n/namespaces';
import { Notice } from '../../../ui/notice';
import { answered } from '../parts/answered.server';
import { reviewLinks } from '../parts/styles';
import { Place } from './place';

export const handle: RouteHandle = { namespaces: ['desk-review'] };
export const links = reviewLinks;

const PATH = '/merchant/admissions';

export async function loader(args: LoaderFunctionArgs) {
  const desk = await merchantDesk(args);
  return desk.call<MerchantAdmissionsResponse>(PATH);
}

export async function action(args: ActionFunctionArgs) {
  const desk = await merchantDesk(args);
  const form = await args.request.formData();
  const body = {
    pavilion: String(form.get('pavilion') ?? ''),
    words: String(form.get('words') ?? '').trim(),
  };
  return answered(async () => {
    await desk.call(PATH, { method: 'POST', body });
    return { asked: body.pavilion };
  });
}

/** In which pavilions a merchant has a place, and which it may ask. */
export default function Places() {
  const { t } = useTranslation('desk-review');
  const { t: desk } = useTranslation('desk');
  const { role, tenant } = useDesk();
  const { admissions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const mine = admissions.filter(({ admission }) => admission !== null);
  const strange = admissions.filter(({ admission }) => admission === null);
  // The pavilion of the merchant's own country is the one it looks for.
  const others = [
    ...strange.filter(({ pavilion }) => pavilion.iso2 === tenant.iso2),
    ...strange.filter(({ pavilion }) => pavilion.iso2 !== tenant.iso2),
  ];
  return (
    <>
      <TitleBar title={desk('menu.places')} lede={t('places.lede')} />
      <div className="stack">
        {answer && 'refused' in answer && <Notice tone="bad" title={answer.refused} />}
        {answer && 'asked' in answer && <Notice tone="ok" title={t('places.sent')} />}
        <section className="stack" aria-labelledby="mine">
          <h2 id="mine">{t('places.mine')}</h2>
          {mine.length === 0 && <p className="muted">{t('places.none')}</p>}
          {mine.map((place) => (
            <Place key={place.pavilion.handle} place={place} owner={role === 'owner'} />
          ))}
        </section>
        {others.length > 0 && (
          <section className="stack" aria-labelledby="others">
            <h2 id="others">{t('places.others')}</h2>
            {others.map((place) => (
              <Place key={place.pavilion.handle} place={place} owner={role === 'owner'} />
            ))}
          </section>
        )}
      </div>
    </>
  );
}
