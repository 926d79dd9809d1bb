import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { readTable, safeCell } from './read-table';

const read = (text: string) => readTable(Buffer.from(text));

describe('a file as a table', () => {
  it('has its lines’ numbers as editors count them, whatever stands between the cells', () => {
    for (const sign of [',', ';', '\t']) {
      const table = read(`\uFEFFgoods${sign}price\r\na${sign}1\r\n\r\n"b\nc"${sign}2\r\n`);
      expect(table?.columns).toEqual(['goods', 'price']);
      expect(table?.rows.map(({ cells }) => cells)).toEqual([
        { goods: 'a', price: '1' },
        { goods: 'b\nc', price: '2' },
      ]);
      expect(table?.rows[0]?.line).toBe(2);
    }
  });

  it('is what a spreadsheet makes of it: empty lines with signs, a line about the sign, UTF-16', () => {
    const rows = [{ goods: 'a', price: '12,50' }];
    const cells = (table: ReturnType<typeof readTable>) => table?.rows.map((row) => row.cells);
    expect(cells(read('\uFEFFgoods;price\r\na;12,50\r\n;\r\n ; \r\n;'))).toEqual(rows);
    const said = read('sep=;\r\ngoods;price\r\na;12,50\r\n');
    expect(cells(said)).toEqual(rows);
    expect(said?.rows[0]?.line).toBe(3);
    const unicode = Buffer.from('\uFEFFgoods\tprice\r\na\t12,50\r\n', 'utf16le');
    expect(cells(readTable(unicode))).toEqual(rows);
  });

  it('is none where it is no text, or a quote never ends', () => {
    expect(readTable(Buffer.from([0x50, 0x4b, 3, 4, 0xff]))).toBeUndefined();
    expect(readTable(Buffer.from([0xff, 0xfe, 0x41, 0, 0, 0]))).toBeUndefined();
    expect(readTable(Buffer.alloc(0))).toBeUndefined();
    expect(read('a,b\n"open,1\n')).toBeUndefined();
  });

  it('says which line has more cells than columns, as where a decimal comma stands between commas', () => {
    expect(read('goods,price\na,1\nb,12,50\n')?.overlong).toBe(3);
    expect(read('goods,price\na,"12,50"\n')?.overlong).toBeUndefined();
  });

  it('takes back every text as it was written, formulas or not', () => {
    const cell = fc
      .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
      .map((text) => text.normalize('NFC').trim())
      .filter((text) => text !== '' && !text.includes('\0') && !text.startsWith("'") && text === text.trim());
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (texts) => {
        const csv = stringify([['x'], ...texts.map((text) => [safeCell(text)])]);
        expect(read(csv)?.rows.map(({ cells }) => cells.x)).toEqual(texts);
        for (const text of texts) expect(safeCell(text)).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});
