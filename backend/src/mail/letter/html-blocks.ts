import type { Locale } from '@caravanserai/locales/registry';
import { factsHtml, figuresHtml } from './html-tables';
import { parcelHtml } from './html-parcel';
import type { Block, Tone } from './letter';
import { COLOURS, scriptOf, sidesOf, TONES } from './look';
import { escape, escapeLines, LAYOUT, style } from './markup';

/** One block of a letter as HTML. */
export function htmlBlock(block: Block, locale: Locale): string {
  switch (block.kind) {
    case 'text':
      return paragraph(block.text, `margin:0 0 16px`);
    case 'quiet':
      return paragraph(
        block.text,
        `margin:0 0 16px;font-size:14px;line-height:${scriptOf(locale).lineHeight};color:${COLOURS.ink2}`,
      );
    case 'heading':
      return heading(block.text, locale);
    case 'news':
      return bar(block.text, block.tone, locale);
    case 'quote':
      return bar(block.text, 'plain', locale);
    case 'button':
      return button(block.label, block.url);
    case 'facts':
      return factsHtml(block.facts, locale);
    case 'figures':
      return figuresHtml(block.figures, locale);
    case 'parcel':
      return parcelHtml(block.parcel, locale);
    case 'goods':
      return goods(block.goods);
    case 'list':
      return block.items
        .map(
          ({ name, text }) => `<p${style('margin:0 0 16px')}><b>${escape(name)}</b><br>${escape(text)}</p>`,
        )
        .join('\n');
  }
}

const paragraph = (text: string, declarations: string): string =>
  `<p${style(declarations)}>${escapeLines(text)}</p>`;

const heading = (text: string, locale: Locale): string =>
  `<h2${style(`margin:28px 0 12px;font-family:${scriptOf(locale).serif};font-weight:600;font-size:20px;line-height:1.35;color:${COLOURS.ink}`)}>${escape(text)}</h2>`;

/** A sentence on a tinted wall with a bar where its line begins. */
function bar(text: string, tone: Tone, locale: Locale): string {
  const { start } = sidesOf(locale);
  const { bar: colour, wall } = TONES[tone];
  const cell = `background-color:${wall};border-${start}:5px solid ${colour};padding:14px 16px;color:${COLOURS.ink};text-align:${start}`;
  return `<table ${LAYOUT} width="100%"${style('margin:0 0 20px')}><tr><td dir="auto"${style(cell)}>${escapeLines(text)}</td></tr></table>`;
}

function button(label: string, url: string): string {
  const link = `display:inline-block;padding:12px 24px;color:#FFFFFF;font-weight:600;line-height:24px;text-decoration:none;border-radius:4px`;
  return `<table ${LAYOUT}${style('margin:4px 0 20px')}><tr><td bgcolor="${COLOURS.ink}"${style('border-radius:4px')}><a href="${escape(url)}"${style(link)}>${escape(label)}</a></td></tr></table>`;
}

const goods = (rows: readonly { title: string; quantity: number }[]): string =>
  `<ul${style('margin:0 0 16px;padding:0;padding-inline-start:20px')}>${rows
    .map(({ title, quantity }) => `<li>${quantity} × <bdi>${escape(title)}</bdi></li>`)
    .join('')}</ul>`;
