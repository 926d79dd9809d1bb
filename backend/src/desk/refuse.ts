import { fill } from '@caravanserai/customs/explain/fill';
import type { Locale } from '@caravanserai/locales/registry';
import { DeskRefusal } from './refusal';
import { REFUSALS, type DeskRefusalKey } from './words/refusals';

const STATUS: Readonly<Record<DeskRefusalKey, DeskRefusal['status']>> = {
  sign_in: 401,
  confirm_first: 403,
  no_desk: 403,
  choose_desk: 400,
  not_yours: 403,
  not_here: 404,
  file_type: 400,
  file_size: 400,
  account_exists: 409,
  invitation_gone: 404,
  invitation_other: 403,
  already_member: 409,
  last_head: 409,
  changed_meanwhile: 409,
};

/** A refusal of the desks' ground in words; its `code` is the key. */
export function refusal(
  key: DeskRefusalKey,
  locale: Locale,
  more: Readonly<Record<string, unknown>> = {},
  values: Readonly<Record<string, string>> = {},
): DeskRefusal {
  return new DeskRefusal(STATUS[key], fill(REFUSALS[locale][key], values), { code: key, ...more });
}
