import type { ReviewDecisionBody, ReviewResponse } from '@caravanserai/contracts/desk-review';
import { useTranslation } from 'react-i18next';
import {
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
} from 'react-router';
import { operatorDesk } from '../../../desk/desk-context.server';
import { pairStyles } from '../../../desk/pair/pair-styles';
import { StateBadge } from '../../../desk/ui/state-badge';
import { TitleBar } from '../../../desk/ui/title-bar';
import { useCodeWords } from '../../../desk/use-code-words';
import type { RouteHandle } from '../../../i18n/namespaces';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { ButtonLink } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { answered } from '../parts/answered.server';
import { toneOf } from '../parts/state-tone';
import { reviewLinks } from '../parts/styles';
import { Findings } from './findings';
import { GoodsData } from './goods-data';
import { Pictures } from './pictures';
import { Rounds } from './rounds';
import { TextFields } from './text-fields';
import { VerdictForm } from './verdict-form';
import { Ways } from './ways';

export const handle: RouteHandle = { namespaces: ['desk-review', 'desk-pair', 'labels'] };
export const links: LinksFunction = () => [...(reviewLinks() ?? []), ...pairStyles];

const pathOf = (id: string | undefined) => `/operator/reviews/${encodeURIComponent(id ?? '')}`;

export async function loader(args: LoaderFunctionArgs) {
  const desk = await operatorDesk(args);
  return desk.call<ReviewResponse>(pathOf(args.params.id));
}

export async function action(args: ActionFunctionArgs) {
  const desk = await operatorDesk(args);
  const form = await args.request.formData();
  const body = decisionIn(form);
  return answered(async () => {
    const after = await desk.call<ReviewResponse>(`${pathOf(args.params.id)}/decision`, {
      ...{ method: 'POST', body },
    });
    return { decided: after.state };
  });
}

/** The backend knows which codes and languages there are, and refuses others. */
function decisionIn(form: FormData): ReviewDecisionBody {
  const decision = String(form.get('decision')) as ReviewDecisionBody['decision'];
  const locales = form.getAll('locales').map(String);
  const words = String(form.get('words') ?? '').trim();
  return {
    decision,
    codes: form.getAll('codes').map(String) as ReviewDecisionBody['codes'],
    expected: Number(form.get('expected')),
    ...(decision === 'approve' && locales.length > 0 && { locales }),
    ...(words !== '' && { words, language: String(form.get('language')) as ReviewDecisionBody['language'] }),
  };
}

/** One submission: what changes, in all languages side by side, what was found automatically, and the decision. */
export default function Review() {
  const { t } = useTranslation('desk-review');
  const { t: desk } = useTranslation('desk');
  const locale = useLocale();
  const words = useCodeWords('desk-review');
  const review = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { title, merchant, state, kind, note, can_decide, next } = review;
  return (
    <>
      <TitleBar
        title={title.value}
        above={
          <>
            <Link to={localePath(locale, '/operator/reviews')}>{desk('menu.reviews')}</Link> {'·'}{' '}
            <bdi>{merchant.name}</bdi>
          </>
        }
        lede={
          <span className="badges">
            <StateBadge tone={toneOf(state)}>{words(`reviews.states.${state}`) ?? state}</StateBadge>
            <StateBadge>{t(`reviews.kinds.${kind}`)}</StateBadge>
          </span>
        }
      >
        {next && (
          <ButtonLink look="plain" to={localePath(locale, `/operator/reviews/${next}`)}>
            {t('review.next')}
          </ButtonLink>
        )}
      </TitleBar>
      <div className="stack">
        {answer && 'refused' in answer && <Notice tone="bad" title={answer.refused} />}
        {!can_decide && <Notice tone="ok" title={t('review.decided')} />}
        {merchant.admission !== 'admitted' && <Notice title={t('review.not_admitted')} />}
        {note !== '' && (
          <section className="panel">
            <h2>{t('review.note')}</h2>
            <p dir="auto">{note}</p>
          </section>
        )}
        {can_decide && (
          <>
            <Findings findings={review.findings} />
            <TextFields review={review} />
            <div className="twocol">
              <GoodsData data={review.data} kind={kind} />
              <div className="stack">
                {review.pictures.after.length > 0 && <Pictures pictures={review.pictures} />}
                <Ways listings={review.listings} />
              </div>
            </div>
          </>
        )}
        <Rounds rounds={review.rounds} />
        {can_decide && <VerdictForm review={review} />}
      </div>
    </>
  );
}
