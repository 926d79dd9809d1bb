import { readQuestion, withAsked } from './question';

const read = (search: string) => readQuestion(new URLSearchParams(search));

describe('the question to the list', () => {
  it('takes what makes sense', () => {
    expect(read('q=%20tea%20&state=draft&missing=ar&market=FR&sort=title&cursor=abc')).toEqual({
      q: 'tea',
      state: 'draft',
      missing: 'ar',
      market: 'FR',
      sort: 'title',
      cursor: 'abc',
    });
  });

  it('leaves out what makes none', () => {
    expect(read('q=%20&state=sold&missing=de&market=fr&sort=price&cursor=')).toEqual({});
  });

  it('begins anew when something else is asked', () => {
    expect(withAsked(read('q=tea&state=draft&cursor=abc'), { state: undefined })).toBe('?q=tea');
    expect(withAsked(read('cursor=abc'), { missing: 'ar' })).toBe('?missing=ar');
  });
});
