import { readKeptChange } from './read-kept-change';

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

describe('readKeptChange', () => {
  it.each<[Record<string, string>, unknown]>([
    [
      { intent: 'later', line_id: 'cali_1', of: '3' },
      { kind: 'later', lineId: 'cali_1', of: 3 },
    ],
    [
      { intent: 'later', line_id: 'cali_1', of: 'x' },
      { kind: 'later', lineId: 'cali_1', of: undefined },
    ],
    [
      { intent: 'move', line_id: 'cali_1', listing_id: 'list_2' },
      { kind: 'move', lineId: 'cali_1', listingId: 'list_2' },
    ],
    [
      { intent: 'restore', kept_id: 'kept_1' },
      { kind: 'restore', keptId: 'kept_1', listingId: undefined },
    ],
    [
      { intent: 'forget', kept_id: 'kept_1' },
      { kind: 'forget', keptId: 'kept_1' },
    ],
    [{ intent: 'dismiss' }, { kind: 'dismiss' }],
    [{ intent: 'restore_all' }, { kind: 'restore_all' }],
  ])('makes of %j what it asks for', (fields, change) => {
    expect(readKeptChange(form(fields))).toEqual(change);
  });

  it.each<Record<string, string>>([
    {},
    { intent: 'later' },
    { intent: 'later', line_id: 'cali/1' },
    { intent: 'move', line_id: 'cali_1' },
    { intent: 'restore', kept_id: '../x' },
    { intent: 'forget' },
    { intent: 'steal', kept_id: 'kept_1' },
  ])('makes nothing of %j', (fields) => {
    expect(readKeptChange(form(fields))).toBeNull();
  });
});
