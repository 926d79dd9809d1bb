import type { ReturnOffer } from '@caravanserai/contracts/returns';

export type FormFault = 'choose' | 'name' | 'email' | 'unopened' | 'reason';

/** What a form about goods says. */
export interface ReturnForm {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly reason: string;
  readonly words: string;
  readonly unopened: boolean;
  /** Pieces by line. */
  readonly pieces: Readonly<Record<string, number>>;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
export const PIECES = 'pieces-';

export function readForm(form: FormData, { lines }: ReturnOffer): ReturnForm {
  const text = (name: string, longest: number) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim().slice(0, longest) : '';
  };
  return {
    key: text('key', 64),
    name: text('name', 200),
    email: text('email', 254),
    reason: text('reason', 40),
    words: text('words', 1000),
    unopened: form.get('unopened') === 'on',
    pieces: Object.fromEntries(
      lines.map(({ line_id, left, kept }) => [
        line_id,
        kept === null ? within(Number(text(`${PIECES}${line_id}`, 6)), left) : 0,
      ]),
    ),
  };
}

/** What is still to be given, in the order of the form. @param withdrawal it asks who withdraws, and no reason */
export function faultsOf(
  { pieces, name, email, reason, unopened }: ReturnForm,
  { lines }: ReturnOffer,
  withdrawal: boolean,
): FormFault[] {
  const sealed = lines.some((line) => line.unopened && (pieces[line.line_id] ?? 0) > 0);
  const faults: [FormFault, boolean][] = [
    ['choose', Object.values(pieces).every((count) => count === 0)],
    ['unopened', sealed && !unopened],
    ['reason', !withdrawal && reason === ''],
    ['name', withdrawal && name === ''],
    ['email', withdrawal && !EMAIL.test(email)],
  ];
  return faults.flatMap(([fault, is]) => (is ? [fault] : []));
}

/** The chosen pieces as the backend takes them. */
export const chosenLines = ({ pieces }: ReturnForm): { line_id: string; quantity: number }[] =>
  Object.entries(pieces).flatMap(([line_id, quantity]) => (quantity > 0 ? [{ line_id, quantity }] : []));

const within = (value: number, most: number): number =>
  Number.isInteger(value) ? Math.min(Math.max(value, 0), most) : 0;
