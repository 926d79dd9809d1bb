import { Fragment, type ReactNode } from 'react';

interface WovenProps {
  /** A message in which `<amount/>` stands where `parts.amount` goes. */
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A message with parts of the page in it. The library's own component for this weighs ten times as much. */
export function Woven({ text, parts }: WovenProps) {
  return text
    .split(/<(\w+)\/>/)
    .map((piece, index) => <Fragment key={index}>{index % 2 === 0 ? piece : parts[piece]}</Fragment>);
}
