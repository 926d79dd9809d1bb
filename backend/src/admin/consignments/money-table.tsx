import type { AdminConsignment } from '@caravanserai/contracts/admin-journey';
import { Table } from '@medusajs/ui';
import { DataTable } from '../data-table';
import { panelWords } from './words/words';

interface Written {
  readonly amount: number;
  readonly text: string;
}

/** What was paid for it, and whose that is. */
export function MoneyTable({ consignment }: { consignment: AdminConsignment }) {
  const { money } = panelWords();
  const { merchant_amount, commission, promotions } = consignment;
  const sums: [string, Written][] = [
    [money.goods, consignment.goods],
    [money.voucher, consignment.voucher],
    [money.freight, consignment.freight],
    [money.charges, consignment.charges],
    [money.credit, consignment.credit],
  ];
  return (
    <DataTable>
      <Table.Body>
        {sums
          .filter(([name, { amount }]) => name === money.goods || amount !== 0)
          .map(([name, { text }]) => (
            <Row key={name} name={name} text={text} />
          ))}
        <Row name={money.subtotal} text={consignment.subtotal.text} />
        {promotions
          .filter(({ amount }) => amount.amount !== 0)
          .map(({ code, amount, borne_by }, index) => (
            // Promotions of an order never change.
            <Row key={index} name={`${code ?? ''} (${money.bearer[borne_by]})`} text={amount.text} />
          ))}
        <Row name={money.commission} note={commission.rule} text={commission.text} />
        <Row name={money.merchant} text={merchant_amount.charged.text} />
        <Row
          name={money.own}
          note={`${merchant_amount.rate} · ${merchant_amount.rate_date}`}
          text={merchant_amount.own.text}
        />
      </Table.Body>
    </DataTable>
  );
}

function Row({ name, note, text }: { name: string; note?: string | null; text: string }) {
  return (
    <Table.Row>
      <Table.Cell>
        {name} {note && <bdi className="text-ui-fg-muted">{note}</bdi>}
      </Table.Cell>
      <Table.Cell className="text-end">
        <bdi>{text}</bdi>
      </Table.Cell>
    </Table.Row>
  );
}
