import type { ApplicationResponse } from '@caravanserai/contracts/desk-application';
import { useTranslation } from 'react-i18next';
import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { merchantDesk } from '../../../desk/desk-context.server';
import { StateBadge } from '../../../desk/ui/state-badge';
import { TitleBar } from '../../../desk/ui/title-bar';
import type { RouteHandle } from '../../../i18n/namespaces';
import { Notice } from '../../../ui/notice';
import { answered } from '../parts/answered.server';
import { ShownReasons } from '../parts/shown-reasons';
import { toneOf } from '../parts/state-tone';
import { reviewLinks } from '../parts/styles';
import { ApplicationForm } from './application-form';
import { Missing } from './missing';
import { readApplication } from './read-form.server';

export const handle: RouteHandle = { namespaces: ['desk-review'] };
export const links = reviewLinks;

const PATH = '/merchant/application';

export async function loader(args: LoaderFunctionArgs) {
  const desk = await merchantDesk(args);
  return desk.call<ApplicationResponse>(PATH);
}

export async function action(args: ActionFunctionArgs) {
  const desk = await merchantDesk(args);
  const body = readApplication(await args.request.formData());
  const answer = await answered(async () => {
    await desk.call(PATH, { method: 'POST', body });
    return { done: body.submit ? ('handed_in' as const) : ('saved' as const) };
  });
  return 'refused' in answer ? { ...answer, fields: body.fields } : answer;
}

/** What the merchant said of itself, how it stands with the marketplace, and what is missing. */
export default function Application() {
  const { t } = useTranslation('desk-review');
  const { t: desk } = useTranslation('desk');
  const application = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { state, editable } = application;
  const refused = answer && 'refused' in answer ? answer : undefined;
  const missing = refused?.missing.length ? refused.missing : application.missing;
  return (
    <>
      <TitleBar
        title={t('application.title')}
        above={state && <StateBadge tone={toneOf(state)}>{desk(`state.${state}`)}</StateBadge>}
        lede={editable ? t('apply.lede') : undefined}
      />
      <div className="stack">
        {refused && <Notice tone="bad" title={refused.refused} />}
        {answer && 'done' in answer && <Notice tone="ok" title={t(`application.${answer.done}`)} />}
        <Standing application={application} />
        {editable && (missing.length > 0 || application.submitted_at === null) && (
          <Missing missing={missing} />
        )}
        <ApplicationForm
          key={application.version}
          application={refused ? { ...application, fields: refused.fields } : application}
        />
      </div>
    </>
  );
}

function Standing({ application: { state, reasons, submitted_at } }: { application: ApplicationResponse }) {
  const { t } = useTranslation('desk-review');
  if (state === 'approved') return <p className="muted">{t('application.approved')}</p>;
  if (state === 'applied')
    return submitted_at ? (
      <Notice tone="ok" title={t('application.handed_in')}>
        {t('application.waits')}
      </Notice>
    ) : null;
  return (
    <section className="panel">
      <h2>{t(state === 'refused' ? 'application.refused' : 'application.suspended')}</h2>
      {reasons && <ShownReasons reasons={reasons} />}
      {state === 'refused' && <p>{t('application.refused_next')}</p>}
    </section>
  );
}
