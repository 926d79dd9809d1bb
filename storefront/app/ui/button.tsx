import type { ButtonHTMLAttributes } from 'react';
import { Link, type LinkProps } from 'react-router';

/** Ink for the one main action of a view, `plain` beside it, `pv` only inside its pavilion. */
export type ButtonLook = 'ink' | 'plain' | 'pv';

interface Look {
  readonly look?: ButtonLook;
  readonly wide?: boolean;
}

export function Button({ look, wide, className, ...rest }: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} className={classes({ look, wide }, className)} />;
}

/** A link that looks like a button. */
export function ButtonLink({ look, wide, className, ...rest }: Look & LinkProps) {
  return <Link {...rest} className={classes({ look, wide }, className)} />;
}

const classes = ({ look = 'ink', wide }: Look, more = ''): string =>
  ['btn', look === 'ink' ? '' : look, wide ? 'wide' : '', more].filter(Boolean).join(' ');
