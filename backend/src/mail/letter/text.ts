import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import { isolate } from './isolate';
import type { Block, Figure, Letter, Parcel } from './letter';

const RIGHT_TO_LEFT_MARK = '\u200f';

/** What parts a name from its value in each language. */
export const colonOf = (locale: Locale): string =>
  locale === 'zh-CN' ? '：' : locale === 'fr' ? '\u202f: ' : ': ';

/** The letter in plain text, with all that its HTML says. */
export function letterText({ locale, title, blocks, foot }: Letter): string {
  const parts = [
    'Caravanserai',
    title,
    ...blocks.map((block) => textBlock(block, locale)),
    '--',
    foot.join('\n'),
  ];
  const text = `${parts.join('\n\n')}\n`;
  if (localeInfo(locale).dir === 'ltr') return text;
  // A line that begins with a digit or a Latin name would otherwise be set from left to right; addresses stay whole.
  return text.replace(/^(?=[^\n])(?!https?:)/gm, RIGHT_TO_LEFT_MARK);
}

function textBlock(block: Block, locale: Locale): string {
  switch (block.kind) {
    case 'text':
    case 'quiet':
    case 'news':
      return block.text;
    case 'heading':
      return `${block.text}\n${'-'.repeat(Math.min(40, [...block.text].length))}`;
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    case 'button':
      return `${block.label}${colonOf(locale).trimEnd()}\n${block.url}`;
    case 'facts':
      return block.facts.map(({ name, value }) => pair(name, value, locale)).join('\n');
    case 'figures':
      return block.figures.map((figure) => figureLine(figure, locale)).join('\n');
    case 'parcel':
      return parcelText(block.parcel, locale);
    case 'goods':
      return block.goods.map(({ title, quantity }) => `${quantity} × ${isolate(title, locale)}`).join('\n');
    case 'list':
      return block.items.map(({ name, text }) => pair(name, text, locale)).join('\n');
  }
}

const pair = (name: string, value: string, locale: Locale): string =>
  `${name}${colonOf(locale)}${isolate(value, locale)}`;

const figureLine = ({ name, amount, note }: Figure, locale: Locale): string =>
  pair(note ? `${name} (${note})` : name, amount, locale);

function parcelText({ pavilion, merchant, way, arrives, goods, figures }: Parcel, locale: Locale): string {
  return [
    `${isolate(merchant, locale)} (${pavilion})`,
    way,
    ...(arrives ? [arrives] : []),
    ...goods.map(({ title, quantity, amount }) => {
      const name = `${quantity} × ${isolate(title.value, locale)}`;
      return amount ? pair(name, amount, locale) : name;
    }),
    ...figures.map((figure) => figureLine(figure, locale)),
  ].join('\n');
}
