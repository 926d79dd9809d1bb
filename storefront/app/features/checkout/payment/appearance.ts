import type { Appearance } from '@stripe/stripe-js';

/** A token of the shop's styles as the browser resolves it: `--ink` in light or dark. */
export type TokenColour = (token: string) => string;

interface Type {
  readonly fontFamily: string;
  readonly fontSize: string;
  readonly borderRadius: string;
}

/** The payment form in the shop's colours and type. Its frame can't read our styles, so it is told their values. */
export function appearanceOf(colour: TokenColour, type: Type, dark: boolean): Appearance {
  const ring = `0 0 0 3px ${colour('--focus')}`;
  return {
    theme: dark ? 'night' : 'stripe',
    labels: 'above',
    variables: {
      borderRadius: type.borderRadius,
      colorBackground: colour('--surface'),
      colorDanger: colour('--bad'),
      colorPrimary: colour('--link'),
      colorText: colour('--ink'),
      colorTextSecondary: colour('--ink-2'),
      fontFamily: type.fontFamily,
      fontSizeBase: type.fontSize,
    },
    rules: {
      '.Input': { borderColor: colour('--line-strong'), boxShadow: 'none' },
      '.Input:focus': { borderColor: colour('--focus'), boxShadow: ring },
      '.Tab': { borderColor: colour('--line-strong'), boxShadow: 'none' },
    },
  };
}

/** Reads the look of a place in the page. */
export function lookOf(place: HTMLElement): Appearance {
  const { fontFamily, fontSize, borderRadius } = getComputedStyle(place);
  const probe = document.createElement('i');
  probe.hidden = true;
  place.after(probe);
  const colour = (token: string): string => {
    probe.style.setProperty('color', `var(${token})`);
    return getComputedStyle(probe).color;
  };
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const appearance = appearanceOf(colour, { fontFamily, fontSize, borderRadius }, dark);
  probe.remove();
  return appearance;
}
