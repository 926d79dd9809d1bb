import type { Appearance } from '../protocol';

/** Stripe's appearance variables and ours. */
const VARIABLES: Readonly<Record<string, string>> = {
  borderRadius: '--radius',
  colorBackground: '--background',
  colorDanger: '--danger',
  colorPrimary: '--primary',
  colorText: '--text',
  colorTextSecondary: '--text-2',
  fontFamily: '--font',
  fontSizeBase: '--size',
};

/** Colours, lengths and font names; nothing that loads anything. */
const HARMLESS = /^(?!.*url\()[-#\w\s.,%()/'"]{1,160}$/i;

/** Puts the shop's colours and type onto the form. Without a theme the reader's system decides light or dark. */
export function applyLook(appearance: Appearance | undefined): void {
  const root = document.documentElement;
  const theme = appearance?.theme;
  root.style.colorScheme = theme === 'night' ? 'dark' : theme === undefined ? '' : 'light';
  for (const [name, property] of Object.entries(VARIABLES)) {
    const value = appearance?.variables?.[name];
    if (value !== undefined && HARMLESS.test(value)) root.style.setProperty(property, value);
    else root.style.removeProperty(property);
  }
}
