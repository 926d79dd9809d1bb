import type { ReviewDecisionBody } from '@caravanserai/contracts/desk-review';
import type { RevisionReason } from '@caravanserai/contracts/desk-life';
import type { MedusaContainer } from '@medusajs/framework/types';
import { decideRevision } from '../authoring/revisions/decide-revision';
import { changedLocales } from '../authoring/revisions/changed-locales';
import { saying } from '../authoring/say-not-written';
import { localesOf } from '../authoring/texts/fields';
import { readContent } from '../authoring/texts/read-content';
import { actorOf } from '../desk/history';
import { refusal } from '../desk/refuse';
import type { PavilionScope } from '../desk/scope';
import { containerDatabase } from '../landed/container-database';
import { findInGoods } from './find-in-goods';
import { readReviewHead } from './page/read-revision-head';
import { readPrices } from './prices';
import { reviewRefusal } from './words/refusals';

/**
 * Decides a submission as its reviewer asks: approves it, all of it or some of its languages, asks for changes or refuses
 * it. What the automatic reading stops is approved by nobody.
 * @throws DeskRefusal 404; 400 reasons_needed, no_such_language; 409 stops (with `findings`), in other words of authoring
 */
export async function decideReview(
  container: MedusaContainer,
  scope: PavilionScope,
  id: string,
  body: ReviewDecisionBody,
): Promise<void> {
  const { decision, locales, codes, expected } = body;
  const { locale, pavilionId } = scope;
  const database = containerDatabase(container);
  const head = await readReviewHead(database, pavilionId, id);
  if (!head) throw refusal('not_here', locale);
  const content = await readContent(database, head.goods_id);
  const rest = locales ? changedLocales(content).filter((one) => !locales.includes(one)) : [];
  const words = body.words ?? '';
  const silent = words === '' && codes.every((code) => code === 'other');
  if (silent && (decision !== 'approve' || rest.length > 0))
    throw reviewRefusal('reasons_needed', locale, { parameter: 'codes' });
  const known = localesOf(content.source_locale);
  if (locales && (locales.length === 0 || !locales.every((one) => known.includes(one))))
    throw reviewRefusal('no_such_language', locale, { parameter: 'locales' });
  if (decision === 'approve' && head.state === 'in_review') {
    const pricesOf = await readPrices(database, [head.goods_id]);
    const category = String(content.all_data.category ?? '');
    const stops = findInGoods(content, head.country, pricesOf(head.goods_id, category)).filter(
      ({ weight }) => weight === 'stop',
    );
    if (stops.length > 0) throw reviewRefusal('stops', locale, { findings: stops });
  }
  await saying(locale, () =>
    decideRevision(container, {
      ...{ revisionId: id, decision, pavilionId, expected, actor: actorOf(scope) },
      // All languages together are a plain approval: nothing is left to send back.
      locales: decision === 'approve' && rest.length > 0 ? locales : undefined,
      reasons: silent ? [] : reasonsFor(rest, { codes, words, locale: body.language ?? locale }),
    }),
  );
}

/** One reason for all of it, or one for each language that is sent back. */
function reasonsFor(
  rest: readonly string[],
  { codes, words, locale }: Pick<RevisionReason, 'codes' | 'words' | 'locale'>,
): RevisionReason[] {
  const about = rest.length > 0 ? rest : [null];
  return about.map((language) => ({ language, codes: [...codes], words, locale }));
}
