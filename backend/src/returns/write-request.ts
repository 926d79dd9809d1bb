import type { RequestKind, RequestState } from '@caravanserai/customs/returns/request-state';
import { refundTotal, type RefundLine } from '@caravanserai/customs/returns/refund';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../catalogue/database';
import type { FullConsignment } from '../consignment/record';
import { addEvent } from './add-event';
import type { RequestRecord } from './records';

export interface NewRequest {
  readonly consignment: FullConsignment;
  readonly kind: RequestKind;
  readonly key: string;
  readonly state: RequestState;
  readonly reason: string;
  readonly lines: readonly RefundLine[];
  readonly now: string;
  readonly actor: string;
  readonly locale: string;
  readonly words?: string | null;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly termId?: string | null;
  readonly paysWayBack?: RequestRecord['pays_way_back'];
  readonly sendBy?: string | null;
  readonly taxes: { readonly back: boolean; readonly until: string | null };
}

const REQUEST =
  columns(`id order_id consignment_id merchant_id kind request_key state reason words name email locale currency
  term_id pays_way_back goods voucher freight charges credit amount send_by taxes_back taxes_until asked_at decided_at
  received_at`);
const LINE = columns(
  'id request_id order_line_id quantity goods voucher freight charges credit amount received',
);

/** Writes a request with its lines and the first row of its history. @returns its id */
export async function writeRequest(database: Database, given: NewRequest): Promise<string> {
  const { consignment, state, lines, now } = given;
  const id = generateEntityId(undefined, 'ret');
  const arrived = state === 'received';
  await database.query(
    `insert into return_request (${REQUEST}) select ${REQUEST} from jsonb_populate_record(null::return_request, $1::jsonb)`,
    [
      JSON.stringify({
        ...{ id, order_id: consignment.order_id, consignment_id: consignment.id, state },
        merchant_id: consignment.merchant_id,
        ...{ kind: given.kind, request_key: given.key, reason: given.reason, locale: given.locale },
        ...{ words: given.words ?? null, name: given.name ?? null, email: given.email ?? null },
        ...{ currency: consignment.currency, term_id: given.termId ?? null },
        ...{ pays_way_back: given.paysWayBack ?? 'nobody', ...refundTotal(lines) },
        ...{ send_by: given.sendBy ?? null, taxes_back: given.taxes.back, taxes_until: given.taxes.until },
        ...{ asked_at: now, decided_at: state === 'asked' ? null : now, received_at: arrived ? now : null },
      }),
    ],
  );
  await database.query(
    `insert into return_request_line (${LINE})
     select ${LINE} from jsonb_populate_recordset(null::return_request_line, $1::jsonb)`,
    [
      JSON.stringify(
        lines.map(({ id: order_line_id, ...line }) => ({
          ...line,
          ...{ id: generateEntityId(undefined, 'retli'), request_id: id, order_line_id },
          received: arrived ? line.quantity : null,
        })),
      ),
    ],
  );
  await addEvent(database, {
    ...{ requestId: id, from: null, to: state, actor: given.actor, at: now, words: given.words ?? null },
  });
  return id;
}

function columns(names: string): string {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => `"${name}"`)
    .join(', ');
}
