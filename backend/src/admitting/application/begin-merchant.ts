import type { ApplicationBody } from '@caravanserai/contracts/desk-application';
import { fold } from '@caravanserai/locales/fold';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import { actorOf, appendHistory } from '../../desk/history';
import type { MemberScope } from '../../desk/scope';
import { admittingRefusal } from '../words/refusals';
import { checkFields } from './save-application';
import { writeApplication } from './write-application';

/** So many merchants of one person may wait for an answer at a time. */
const MOST_WAITING = 3;

const WAITING = `
  select count(*)::int as waiting
    from membership s join merchant m on m.id = s.tenant_id and m.deleted_at is null
   where s.member_id = $1 and s.tenant_kind = 'merchant' and s.state = 'active' and s.deleted_at is null
     and m.state <> 'approved'`;

const MERCHANT = `
  insert into merchant (id, handle, name, country, currency, source_locale, state)
  values ($1, $2, $3, $4, $5, $6, 'applied')`;

const OWNER = `
  insert into membership (id, member_id, tenant_kind, tenant_id, role, state)
  values ($1, $2, 'merchant', $3, 'owner', 'active')`;

export interface Begun {
  readonly merchantId: string;
  readonly membershipId: string;
}

/**
 * Begins a merchant, its application and its first membership, in the caller's transaction: whoever begins it owns it.
 * @throws DeskRefusal 400, 409 not_complete, too_many_applications
 */
export async function beginMerchant(
  database: Database,
  member: MemberScope,
  { fields, submit = false }: ApplicationBody,
): Promise<Begun> {
  checkFields(fields, submit, member.locale);
  // Two tabs of one person wait for each other here.
  await database.query('select 1 from member where id = $1 for update', [member.memberId]);
  const { rows } = await database.query<{ waiting: number }>(WAITING, [member.memberId]);
  if ((rows[0]?.waiting ?? 0) >= MOST_WAITING) throw admittingRefusal('too_many_applications', member.locale);
  const merchantId = generateEntityId(undefined, 'mer');
  const membershipId = generateEntityId(undefined, 'mship');
  const name = fields.name === '' ? member.memberName : fields.name;
  const { country, currency, source_locale } = fields;
  const handle = await freeHandle(database, name);
  await database.query(MERCHANT, [merchantId, handle, name, country, currency, source_locale]);
  await database.query(OWNER, [membershipId, member.memberId, merchantId]);
  await writeApplication(database, merchantId, { ...fields, name }, submit);
  await appendHistory(database, {
    ...{ tenant: { kind: 'merchant', id: merchantId }, actor: actorOf(member) },
    action: submit ? 'application_submitted' : 'application_begun',
    object: { kind: 'merchant', id: merchantId, label: name },
  });
  return { merchantId, membershipId };
}

/** An address nobody has: the name's own, or that with the first free number behind it. */
async function freeHandle(database: Database, name: string): Promise<string> {
  const wanted = plainWords(name) || 'merchant';
  const { rows } = await database.query<{ handle: string }>(
    `select handle from merchant where handle = $1 or handle like $2`,
    [wanted, `${wanted}-%`],
  );
  const taken = new Set(rows.map(({ handle }) => handle));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** Addresses of merchants are Latin letters and digits, whatever script the name is in. */
const plainWords = (name: string): string =>
  fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-|-$/g, '');
