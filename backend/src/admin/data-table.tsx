import { Table } from '@medusajs/ui';
import type { ReactNode } from 'react';

/** Medusa's tables are set from left to right; from right to left gaps and headings change sides. */
const RIGHT_TO_LEFT = [
  'rtl:[&_th]:!text-right rtl:[&_th]:!pl-6 rtl:[&_th]:!pr-0 rtl:[&_th:first-child]:!pr-6',
  'rtl:[&_td]:!pl-6 rtl:[&_td]:!pr-0 rtl:[&_td:first-child]:!pr-6',
].join(' ');

/** A table that scrolls inside itself and stands right in both directions. */
export function DataTable({ children }: { readonly children: ReactNode }) {
  return (
    <div className="overflow-x-auto">
      <Table className={RIGHT_TO_LEFT}>{children}</Table>
    </div>
  );
}
