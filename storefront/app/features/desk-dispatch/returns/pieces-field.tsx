import { useState } from 'react';
import { WholeField } from '../../../desk/ui/whole-field';

interface PiecesFieldProps {
  readonly label: string;
  readonly name: string;
  readonly pieces: number;
  readonly most: number;
}

/** Pieces of a line, at most those there are. */
export function PiecesField({ pieces, ...field }: PiecesFieldProps) {
  const [text, setText] = useState(String(pieces));
  return <WholeField {...field} required text={text} onText={setText} />;
}
