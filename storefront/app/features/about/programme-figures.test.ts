import { PROGRAMME_FIGURES } from './programme-figures';

const figures = (what: string) => PROGRAMME_FIGURES.filter((figure) => figure.what === what);

it('every figure of the programme has a source with a title and a day that has come', () => {
  for (const { what, value, source } of PROGRAMME_FIGURES) {
    expect(value).toBeGreaterThan(0);
    expect({ what, title: source.title.length > 20 }).toEqual({ what, title: true });
    expect(new Date(source.on).toISOString().slice(0, 10)).toBe(source.on);
    expect(source.on < new Date().toISOString()).toBe(true);
  }
});

it('the newest of each kind comes first', () => {
  for (const { what } of PROGRAMME_FIGURES) {
    const days = figures(what).map(({ source }) => source.on);
    expect(days).toEqual([...days].sort().reverse());
  }
});
