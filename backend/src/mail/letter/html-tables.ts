import type { Locale } from '@caravanserai/locales/registry';
import type { Fact, Figure } from './letter';
import { COLOURS, sidesOf } from './look';
import { escape, style } from './markup';

const TABLE = 'width="100%" cellpadding="0" cellspacing="0" border="0"';

/** A sum: names at the start, amounts at the end, a rule of ink above what they add up to. */
export function figuresHtml(figures: readonly Figure[], locale: Locale): string {
  const { start, end } = sidesOf(locale);
  const rows = figures.map(({ name, amount, note, sum }) => {
    const rule = sum ? `1.5px solid ${COLOURS.ink}` : `1px solid ${COLOURS.line}`;
    const weight = sum ? 'font-weight:700;font-size:18px' : 'font-weight:400';
    const cell = `padding:9px 0;border-top:${rule};vertical-align:top;${weight}`;
    const small = note
      ? `<br><span${style(`font-weight:400;font-size:14px;color:${COLOURS.ink2}`)}>${escape(note)}</span>`
      : '';
    return `<tr><th scope="row"${style(`${cell};text-align:${start}`)}>${escape(name)}${small}</th><td${style(`${cell};text-align:${end};white-space:nowrap;padding-${start}:12px`)}><bdi>${escape(amount)}</bdi></td></tr>`;
  });
  return `<table ${TABLE}${style('margin:0 0 20px;border-collapse:collapse')}>${rows.join('')}</table>`;
}

/** Names and what belongs to them. */
export function factsHtml(facts: readonly Fact[], locale: Locale): string {
  const { start } = sidesOf(locale);
  const rows = facts.map(({ name, value, code }) => {
    const cell = `padding:4px 0;vertical-align:top;text-align:${start}`;
    const shown = code ? `<bdi dir="ltr">${escape(value)}</bdi>` : `<bdi>${escape(value)}</bdi>`;
    return `<tr><th scope="row"${style(`${cell};padding-${sidesOf(locale).end}:16px;font-weight:400;color:${COLOURS.ink2};min-width:72px`)}>${escape(name)}</th><td width="70%"${style(`${cell};font-weight:600;overflow-wrap:anywhere;word-break:break-word`)}>${shown}</td></tr>`;
  });
  return `<table ${TABLE}${style('margin:0 0 20px;border-collapse:collapse')}>${rows.join('')}</table>`;
}
