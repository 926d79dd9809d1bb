import type { LandedCost, Refusal } from '../src/charges/landed-cost-result';
import type { Step } from '../src/working/step';

/** A landed cost as lines of text, every value of it but the sources of its rows: for comparing as a whole. */
export function printResult(result: LandedCost | Refusal): string {
  const limits = result.limits
    ? [`limits ${plain({ ...result.limits, rows: ids(result.limits.rows) })}`]
    : [];
  const steps = result.working.steps.map(printStep);
  const rows = result.working.rows.map(
    ({ id, conf, valid_from, valid_to }) => `row ${id} ${conf} ${valid_from}..${valid_to}`,
  );
  return [...headOf(result), ...limits, `on ${result.working.date}`, ...steps, ...rows].join('\n');
}

function headOf(result: LandedCost | Refusal): string[] {
  if (result.outcome === 'refused') {
    const split = result.split ? [`split ${plain(result.split)}`] : [];
    return [`refused ${result.reason}`, ...result.lines.map((line) => plain(line)), ...split];
  }
  const lines = result.lines.map(({ id, charges, ...amounts }) => {
    const taxes = charges.map(
      ({ head, name, amount, collected }) => `${head}/${name}=${amount} ${collected}`,
    );
    return `line ${id} ${plain(amounts)} ${taxes.join(', ')}`;
  });
  const { regime, currency, totals, promise } = result;
  return [`${regime} in ${currency}`, ...lines, `totals ${plain(totals)}`, `promise ${plain(promise)}`];
}

const printStep = ({ code, line, params, rows }: Step): string =>
  [code, line ?? '-', plain(params), `[${rows.join(' ')}]`].join(' ');

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
const plain = (value: unknown): string => JSON.stringify(value).replaceAll('"', '');
