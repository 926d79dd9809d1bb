import { DeskRefusal } from '../desk/refusal';
import type { PavilionScope } from '../desk/scope';
import { formatMessage } from '../front-door/messages';
import { curatingWord, type CuratingWord } from './words';

type Values = Readonly<Record<string, string | number>>;

/** 409: the state forbids it. `more` stands beside the sentence; `code` names the reason for the page. */
export const conflict = (
  { locale }: PavilionScope,
  word: CuratingWord,
  more: Readonly<Record<string, unknown>> = {},
  values: Values = {},
): DeskRefusal => new DeskRefusal(409, curatingWord(locale, word, values), { code: word, ...more });

/** 400: what was sent can't be. */
export const unacceptable = (
  { locale }: PavilionScope,
  word: CuratingWord,
  parameter: string,
  values: Values = {},
): DeskRefusal => new DeskRefusal(400, curatingWord(locale, word, values), { code: word, parameter });

/** 404: nothing of this pavilion's has that id. */
export const unknown = ({ locale }: PavilionScope): DeskRefusal =>
  new DeskRefusal(404, formatMessage(locale, 'not_found'));
