import { placeOf } from './place';

describe('a place as it is typed', () => {
  it('takes the digits of any keyboard', () => {
    const place = { latitude: -1.95, longitude: 29.35 };
    expect(placeOf({ latitude: '-1.95', longitude: '29.35' })).toEqual(place);
    expect(placeOf({ latitude: '−1,95', longitude: ' 29.35 ' })).toEqual(place);
    expect(placeOf({ latitude: '-١٫٩٥', longitude: '２９．３５' })).toEqual(place);
    expect(placeOf({ latitude: '\u200F-۱،۹۵', longitude: '۲۹٫۳۵\u200F' })).toEqual(place);
  });

  it('is on earth', () => {
    expect(placeOf({ latitude: '90.1', longitude: '0' })).toBeUndefined();
    expect(placeOf({ latitude: '0', longitude: '180.5' })).toBeUndefined();
    expect(placeOf({ latitude: '', longitude: '0' })).toBeUndefined();
    expect(placeOf({ latitude: '1e1', longitude: '0' })).toBeUndefined();
  });
});
