import { localeInfo } from '@caravanserai/locales/registry';
import { htmlBlock } from './html-blocks';
import type { Letter } from './letter';
import { COLOURS, scriptOf, sidesOf } from './look';
import { escape, LAYOUT, style } from './markup';

/** Widest a letter gets, in pixels. */
const WIDTH = 600;

/**
 * The letter as an HTML document: one column that shrinks with its window, styles on the elements, tables where mail
 * programs place by nothing else, and nothing fetched from anywhere.
 */
export function letterHtml(letter: Letter): string {
  const { locale, subject, preview, title, blocks, foot } = letter;
  const { dir } = localeInfo(locale);
  const { serif, sans, lineHeight } = scriptOf(locale);
  const { start } = sidesOf(locale);
  const body = `margin:0;padding:0;background-color:${COLOURS.page};color:${COLOURS.ink};font-family:${sans};font-size:16px;line-height:${lineHeight};-webkit-text-size-adjust:100%`;
  const card = `background-color:${COLOURS.surface};border:1px solid ${COLOURS.line};border-radius:4px;padding:32px 28px;text-align:${start};font-family:${sans};font-size:16px;line-height:${lineHeight};color:${COLOURS.ink}`;
  const heading = `margin:0 0 20px;font-family:${serif};font-weight:600;font-size:28px;line-height:1.3;color:${COLOURS.ink}`;
  const small = `margin:0 0 6px;font-size:14px;line-height:1.6;color:${COLOURS.ink3}`;
  return `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${escape(subject)}</title>
</head>
<body dir="${dir}"${style(body)}>
<div${style('display:none;max-height:0;overflow:hidden')}>${escape(preview)}</div>
<table ${LAYOUT} width="100%" dir="${dir}"${style(`background-color:${COLOURS.page}`)}><tr><td align="center"${style('padding:24px 12px')}>
<table ${LAYOUT} width="100%"${style(`max-width:${WIDTH}px;margin:0 auto`)}>
<tr><td${style('padding:0 4px 16px')}>${wordmark(serif)}</td></tr>
<tr><td${style(card)}>
<h1${style(heading)}>${escape(title)}</h1>
${blocks.map((block) => htmlBlock(block, locale)).join('\n')}
</td></tr>
<tr><td${style(`padding:20px 4px 0;text-align:${start};font-family:${sans}`)}>
${foot.map((line) => `<p${style(small)}>${escape(line)}</p>`).join('\n')}
</td></tr>
</table>
</td></tr></table>
</body>
</html>
`;
}

/** The door, drawn with what every mail program can draw, and the name, which is the same in every language. */
function wordmark(serif: string): string {
  const door = `display:block;width:12px;height:18px;margin:10px 8px 0;background-color:${COLOURS.page};border-radius:6px 6px 0 0;font-size:0;line-height:0`;
  const name = `padding:0 10px;font-family:${serif};font-size:22px;font-weight:600;line-height:28px;color:${COLOURS.ink}`;
  return `<table ${LAYOUT}><tr><td width="28" height="28" valign="top"${style(`background-color:${COLOURS.ink};line-height:0`)}><span${style(door)}>&nbsp;</span></td><td${style(name)}><span translate="no" lang="en">Caravanserai</span></td></tr></table>`;
}
