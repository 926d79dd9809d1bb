const TOKEN =
  /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#\d+);[^"<&]*)*")*)\s*(\/?)>/y;

/** Reads markup tag by tag; throws at the first place where it is not well-formed XML without text. */
export function checkWellFormed(markup: string): void {
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < markup.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(markup);
    if (!match) throw new Error(`Not well-formed at ${from}: ${markup.slice(from, from + 60)}`);
    const [, closing, name = '', attributes = '', selfClosing] = match;
    const names = [...attributes.matchAll(/\s([\w:-]+)=/g)].map((m) => m[1]);
    if (new Set(names).size !== names.length) throw new Error(`An attribute twice in <${name}${attributes}>`);
    if (closing) {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last ?? 'nothing'}>`);
    } else if (!selfClosing) open.push(name);
    if (open.length === 0 && TOKEN.lastIndex < markup.length) throw new Error('More than one root');
  }
  if (open.length > 0) throw new Error(`<${open.join('> <')}> left open`);
}

/** Every id that markup declares. */
export const idsOf = (markup: string): readonly string[] =>
  [...markup.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1] ?? '');

/** Every id that markup points to. */
export const targetsOf = (markup: string): readonly string[] =>
  [...markup.matchAll(/(?:url\(#|href="#)([^)"]+)/g)].map((m) => m[1] ?? '');

/** Opaque flat tones, the cloth left out: `#RRGGBB` in capitals. */
export function tonesOf(markup: string): ReadonlySet<string> {
  const drawn = markup.replace(/<pattern.*?<\/pattern>/gs, '');
  return new Set(
    [...drawn.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/gi)].map((m) => (m[1] ?? '').toUpperCase()),
  );
}
