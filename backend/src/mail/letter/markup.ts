const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for HTML, also inside an attribute. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** A text of several lines. */
export const escapeLines = (text: string): string => escape(text).replace(/\r?\n/g, '<br>');

/** A `style` attribute; values are ours, never a shopper's. */
export const style = (declarations: string): string => ` style="${escape(declarations)}"`;

/** Tables that only place things say so to screen readers. */
export const LAYOUT = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';
