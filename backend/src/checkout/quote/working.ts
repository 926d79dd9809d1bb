import type { ExchangeUsed } from '@caravanserai/contracts/quote';
import type { Working as ShownWorking } from '@caravanserai/contracts/landed';
import type { Working } from '@caravanserai/customs/working/working';
import type { QuoteWords } from './words';

/** A working in sentences, with the rules it rests on. */
export function shownWorking({ date, steps, rows }: Working, words: QuoteWords): ShownWorking {
  return {
    date,
    steps: steps.map((step) => ({
      line_id: step.line ?? null,
      text: words.step(step),
      rows: [...step.rows],
    })),
    rows: rows.map(({ id, source, conf, valid_from, valid_to }) => ({
      id,
      source,
      confidence: conf,
      confidence_words: words.confidence(conf),
      valid_from: valid_from ?? '',
      valid_to: valid_to ?? '',
    })),
  };
}

/** The customs rates that workings rest on, each once. */
export function exchangeUsed(workings: readonly Working[]): ExchangeUsed[] {
  const used = workings.flatMap(({ date, steps, rows }) =>
    steps.flatMap((step): ExchangeUsed[] => {
      if (step.code !== 'exchange') return [];
      const row = rows.find(({ id }) => id === step.rows[0]);
      return [{ ...step.params.rate, date: row?.valid_from || date, source: row?.source ?? '' }];
    }),
  );
  const byPair = new Map(used.map((rate) => [`${rate.from} ${rate.to}`, rate]));
  return [...byPair.values()].sort((a, b) => (`${a.from}${a.to}` < `${b.from}${b.to}` ? -1 : 1));
}
