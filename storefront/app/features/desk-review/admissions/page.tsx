import type {
  AdmissionDecided,
  AdmissionDecision,
  AdmissionResponse,
  CheckLine,
} from '@caravanserai/contracts/desk-admissions';
import type { GivenReasons } from '@caravanserai/contracts/desk-reasons';
import { useTranslation } from 'react-i18next';
import {
  Form,
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { operatorDesk } from '../../../desk/desk-context.server';
import { useDesk } from '../../../desk/frame-data';
import { HistoryList } from '../../../desk/ui/history-list';
import { StateBadge } from '../../../desk/ui/state-badge';
import { TitleBar } from '../../../desk/ui/title-bar';
import type { RouteHandle } from '../../../i18n/namespaces';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { answered } from '../parts/answered.server';
import { Checklist } from '../parts/checklist';
import { ShownReasons } from '../parts/shown-reasons';
import { toneOf } from '../parts/state-tone';
import { reviewLinks } from '../parts/styles';
import { Applicant } from './applicant';
import { Consequences } from './consequences';
import { DecisionForms } from './decision-forms';

export const handle: RouteHandle = { namespaces: ['desk-review'] };
export const links = reviewLinks;

const pathOf = (id: string | undefined) => `/operator/admissions/${encodeURIComponent(id ?? '')}`;

export async function loader(args: LoaderFunctionArgs) {
  const desk = await operatorDesk(args);
  return desk.call<AdmissionResponse>(pathOf(args.params.id));
}

export async function action(args: ActionFunctionArgs) {
  const desk = await operatorDesk(args);
  const form = await args.request.formData();
  const expected = Number(form.get('expected'));
  const path = pathOf(args.params.id);
  return answered(async () => {
    if (form.has('rule_id')) {
      const ticked = form.get('met');
      const met = ticked === 'open' ? null : ticked === 'yes';
      await desk.call(`${path}/checks`, {
        method: 'POST',
        body: { rule_id: form.get('rule_id'), met, expected },
      });
      return { done: null };
    }
    const decision = String(form.get('decision')) as AdmissionDecision;
    const body = { decision, reasons: reasonsIn(form), expected };
    const { done } = await desk.call<AdmissionDecided>(`${path}/decision`, { method: 'POST', body });
    return { done };
  });
}

/** The backend knows which codes there are, and refuses others. */
function reasonsIn(form: FormData): GivenReasons {
  const codes = form.getAll('codes').map(String) as GivenReasons['codes'];
  const words = String(form.get('words') ?? '').trim();
  if (words === '') return { codes };
  return { codes, words, language: String(form.get('language') ?? 'en') as GivenReasons['language'] };
}

/** One merchant's place: what it says, how it meets the checklist, and the decision with what follows from it. */
export default function Admission() {
  const { t } = useTranslation('desk-review');
  const { t: desk } = useTranslation('desk');
  const locale = useLocale();
  const { role } = useDesk();
  const admission = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { merchant, state, reasons, words, checks, version, admitted_elsewhere, history } = admission;
  return (
    <>
      <TitleBar
        title={merchant.name}
        above={<Link to={localePath(locale, '/operator/admissions')}>{desk('menu.admissions')}</Link>}
        lede={<StateBadge tone={toneOf(state)}>{desk(`state.${state}`)}</StateBadge>}
      />
      <div className="stack">
        {answer && 'refused' in answer && <Notice tone="bad" title={answer.refused} />}
        {answer && 'done' in answer && answer.done && (
          <div className="panel" role="status">
            <h2>{t('admission.done')}</h2>
            <Consequences of={answer.done} />
          </div>
        )}
        <div className="twocol">
          <div className="stack">
            <section className="panel" aria-labelledby="checks">
              <h2 id="checks">{t('check.title')}</h2>
              <Checklist
                lines={checks}
                act={(line) => line.kind === 'own' && <Tick line={line} version={version} />}
              />
            </section>
            {role === 'manager' && <DecisionForms admission={admission} />}
          </div>
          <div className="stack">
            <section className="panel" aria-labelledby="words">
              <h2 id="words">{t('admission.words')}</h2>
              <p dir="auto">
                {words === '' ? <span className="muted">{t('admission.no_words')}</span> : words}
              </p>
              {reasons && (
                <>
                  <h3>{t('admission.latest')}</h3>
                  <ShownReasons reasons={reasons} />
                </>
              )}
            </section>
            <Applicant merchant={merchant} />
            {admitted_elsewhere.length > 0 && (
              <section className="panel">
                <h2>{t('admission.elsewhere')}</h2>
                <ul>
                  {admitted_elsewhere.map(({ value, lang, dir }) => (
                    <li key={value} lang={lang} dir={dir}>
                      {value}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {history.length > 0 && (
              <section className="panel" aria-labelledby="history">
                <h2 id="history">{t('admission.history')}</h2>
                <HistoryList entries={history} />
              </section>
            )}
          </div>
        </div>
      </div>
    </>
  );
}

/** Ticks a line of the pavilion's own, or takes the tick back. */
function Tick({ line, version }: { line: CheckLine; version: number }) {
  const { t } = useTranslation('desk-review');
  const choices = [
    ['yes', 'check.tick', line.met === true],
    ['no', 'check.untick', line.met === false],
    ['open', 'check.clear', line.met === null],
  ] as const;
  return (
    <Form method="post" className="acts" preventScrollReset>
      <input type="hidden" name="rule_id" value={line.rule_id} />
      <input type="hidden" name="expected" value={version} />
      {choices
        .filter(([, , now]) => !now)
        .map(([value, word]) => (
          <Button key={value} type="submit" name="met" value={value} look="plain" className="tiny">
            {t(word)}
          </Button>
        ))}
    </Form>
  );
}
