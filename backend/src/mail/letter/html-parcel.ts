import type { Locale } from '@caravanserai/locales/registry';
import type { Parcel, ParcelGoods } from './letter';
import { clothOf, COLOURS, scriptOf, sidesOf } from './look';
import { escape, LAYOUT, style } from './markup';

const REPEATS = 6;

/** A consignment: the threads of its pavilion's cloth as a hem, who sends it and when it arrives, goods, sum. */
export function parcelHtml(parcel: Parcel, locale: Locale): string {
  const { accent } = clothOf(parcel.iso2);
  const { start } = sidesOf(locale);
  const merchant = `font-family:${scriptOf(locale).serif};font-size:19px;font-weight:600;line-height:1.35`;
  const quiet = `font-size:14px;color:${COLOURS.ink2}`;
  const box = `margin:0 0 20px;border:1px solid ${COLOURS.line};border-collapse:separate;border-radius:4px`;
  const head = `padding:14px 16px;text-align:${start}`;
  return `<table ${LAYOUT} width="100%"${style(box)}>
<tr><td${style('padding:0;font-size:0;line-height:0')}>${hem(parcel.iso2)}</td></tr>
<tr><td${style(head)}><span${style(`font-size:14px;font-weight:600;color:${accent}`)}>${escape(parcel.pavilion)}</span><br><span${style(merchant)}><bdi>${escape(parcel.merchant)}</bdi></span><br><span${style(quiet)}>${escape(parcel.way)}</span>${parcel.arrives ? `<br><b>${escape(parcel.arrives)}</b>` : ''}</td></tr>
<tr><td${style('padding:0 16px')}><table ${LAYOUT} width="100%">${parcel.goods.map((goods) => row(goods, locale)).join('')}</table></td></tr>
${foot(parcel, locale)}</table>`;
}

/** The threads side by side, often enough to look woven. */
function hem(iso2: string): string {
  const { threads } = clothOf(iso2);
  const cells = Array.from({ length: REPEATS }, () => threads)
    .flat()
    .map(
      (colour) =>
        `<td height="6" bgcolor="${colour}"${style('height:6px;font-size:0;line-height:0')}>&nbsp;</td>`,
    );
  return `<table ${LAYOUT} width="100%"${style('table-layout:fixed')}><tr>${cells.join('')}</tr></table>`;
}

function row({ title, quantity, amount }: ParcelGoods, locale: Locale): string {
  const { start, end } = sidesOf(locale);
  const cell = `padding:9px 0;border-top:1px solid ${COLOURS.line};vertical-align:top`;
  const name = `<span lang="${escape(title.lang)}" dir="${title.dir}">${escape(title.value)}</span>`;
  return `<tr><td${style(`${cell};text-align:${start}`)}>${quantity} × ${name}</td><td${style(`${cell};text-align:${end};white-space:nowrap;padding-${start}:12px`)}><bdi>${escape(amount)}</bdi></td></tr>`;
}

/** What comes on top in one line that wraps, and the sum on its own. */
function foot({ figures }: Parcel, locale: Locale): string {
  if (figures.length === 0) return '';
  const { start, end } = sidesOf(locale);
  const sums = figures.filter(({ sum }) => sum);
  const parts = figures.filter(({ sum }) => !sum);
  const cell = `padding:11px 16px;background-color:${COLOURS.page};border-top:1px solid ${COLOURS.line};vertical-align:top`;
  // Spaced by padding: a sign between them would be left hanging where the line breaks.
  const part = `display:inline-block;padding-${end}:16px`;
  const said = parts
    .map(({ name, amount }) => `<span${style(part)}>${escape(name)} <bdi>${escape(amount)}</bdi></span>`)
    .join(' ');
  const total = sums.map(({ amount }) => `<bdi>${escape(amount)}</bdi>`).join('<br>');
  return `<tr><td${style('padding:0')}><table ${LAYOUT} width="100%"><tr><td${style(`${cell};text-align:${start};font-size:14px;color:${COLOURS.ink2}`)}>${said}</td><td${style(`${cell};text-align:${end};font-weight:700;white-space:nowrap`)}>${total}</td></tr></table></td></tr>\n`;
}
