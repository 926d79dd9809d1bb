import type { ReviewBulkAnswer, ReviewBulkBody, ReviewsResponse } from '@caravanserai/contracts/desk-review';
import { REVIEW_REASONS, reviewReasonLine } from '@caravanserai/locales/review-reasons';
import { useTranslation } from 'react-i18next';
import {
  Form,
  useActionData,
  useLoaderData,
  useSearchParams,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { operatorDesk } from '../../../desk/desk-context.server';
import { useDesk } from '../../../desk/frame-data';
import { KeysetPager } from '../../../desk/ui/keyset-pager';
import { Tabs } from '../../../desk/ui/tabs';
import { TitleBar } from '../../../desk/ui/title-bar';
import type { RouteHandle } from '../../../i18n/namespaces';
import { useLocale } from '../../../i18n/use-locale';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/empty';
import { Notice } from '../../../ui/notice';
import { answered } from '../parts/answered.server';
import { ReasonFields } from '../parts/reason-fields';
import { reviewLinks } from '../parts/styles';
import { BulkAnswer } from './bulk-answer';
import { FindBar } from './find-bar';
import { ReviewTable } from './review-table';
import { SelectAll } from './select-all';

export const handle: RouteHandle = { namespaces: ['desk-review'] };
export const links = reviewLinks;

const STATES = ['in_review', 'changes_asked', 'refused', 'published'] as const;
const VERDICTS = ['approve', 'changes', 'refuse'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const desk = await operatorDesk(args);
  const { searchParams } = new URL(args.request.url);
  const asked = (name: string) => searchParams.get(name) || undefined;
  const state = STATES.find((one) => one === searchParams.get('state'));
  const query = {
    state,
    kind: asked('kind'),
    merchant: asked('merchant'),
    q: asked('q'),
    after: asked('after'),
  };
  return desk.call<ReviewsResponse>('/operator/reviews', { query });
}

export async function action(args: ActionFunctionArgs) {
  const desk = await operatorDesk(args);
  const form = await args.request.formData();
  const reviews = form.getAll('review').map((value) => {
    const [id = '', version = ''] = String(value).split('~');
    return { id, expected: Number(version) };
  });
  if (reviews.length === 0) return { none: true as const };
  const words = String(form.get('words') ?? '').trim();
  const body = {
    reviews,
    decision: String(form.get('decision')) as ReviewBulkBody['decision'],
    codes: form.getAll('codes').map(String) as ReviewBulkBody['codes'],
    ...(words !== '' && { words, language: String(form.get('language')) as ReviewBulkBody['language'] }),
  };
  return answered(() => desk.call<ReviewBulkAnswer>('/operator/reviews/decisions', { method: 'POST', body }));
}

/** What waits for review, and what was decided; many may be decided at once. */
export default function Reviews() {
  const { t } = useTranslation('desk-review');
  const { t: desk } = useTranslation('desk');
  const locale = useLocale();
  const { tenant } = useDesk();
  const [search] = useSearchParams();
  const { reviews, counts, merchants, next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const state = STATES.find((one) => one === search.get('state')) ?? 'in_review';
  const waiting = state === 'in_review';
  return (
    <>
      <TitleBar title={desk('menu.reviews')} lede={t('reviews.lede')} />
      <Tabs
        label={t('reviews.state')}
        tabs={STATES.map((one) => ({
          to: one === 'in_review' ? '?' : `?state=${one}`,
          label: t(`reviews.states.${one}`),
          current: one === state,
          count: counts[one] ?? 0,
        }))}
      />
      <FindBar merchants={merchants} />
      {answer && (
        <div className="bulk-said">
          {'none' in answer && <Notice tone="bad" title={t('reviews.bulk_none')} />}
          {'refused' in answer && <Notice tone="bad" title={answer.refused} />}
          {'results' in answer && <BulkAnswer results={answer.results} />}
        </div>
      )}
      {reviews.length === 0 ? (
        <Empty iso2={tenant.iso2} title={t('reviews.empty')} text={t('reviews.empty_text')} />
      ) : (
        <Form method="post" className="stack" key={reviews.map(({ id }) => id).join()}>
          {waiting && reviews.length > 1 && <SelectAll count={reviews.length} />}
          <ReviewTable reviews={reviews} selectable={waiting} />
          {waiting && (
            <details className="panel">
              <summary>{t('reviews.bulk')}</summary>
              <div className="stack">
                <p className="muted">{t('reviews.bulk_text')}</p>
                <ReasonFields
                  choices={REVIEW_REASONS.map((code) => ({
                    code,
                    line: reviewReasonLine(code, locale) ?? code,
                  }))}
                />
                <p className="acts">
                  {VERDICTS.map((verdict) => (
                    <Button
                      key={verdict}
                      type="submit"
                      name="decision"
                      value={verdict}
                      look={verdict === 'approve' ? 'ink' : 'plain'}
                    >
                      {t(`verdict.${verdict}`)}
                    </Button>
                  ))}
                </p>
              </div>
            </details>
          )}
        </Form>
      )}
      <KeysetPager next={next} name="after" />
    </>
  );
}
