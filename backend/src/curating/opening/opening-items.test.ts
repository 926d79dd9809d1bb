import { openingItems, type OpeningFacts } from './opening-items';

const text = (part: string, field: string, locale: string) => ({ part, field, locale, value: 'Words' });
const whole = (locale: string) => [
  text('pavilion', 'title', locale),
  text('pavilion', 'tagline', locale),
  text('story', 'heading', locale),
  text('story', 'body', locale),
];
const FACTS: OpeningFacts = {
  layout: { sections: ['story', 'cloth', 'bases', 'goods', 'merchants'], bases: [] },
  source_locale: 'uz',
  texts: [...whole('uz'), ...whole('en')],
  merchants: 2,
  featured: 3,
};
const open = (facts: Partial<OpeningFacts>) =>
  openingItems({ ...FACTS, ...facts }).flatMap(({ code, done }) => (done ? [] : [code]));

describe('opening day', () => {
  it('can come when everything is there', () => {
    expect(open({})).toEqual([]);
    expect(open({ source_locale: 'en', texts: whole('en') })).toEqual([]);
  });

  it('waits for the story in its own language and in English', () => {
    expect(open({ texts: whole('uz') })).toEqual(['title', 'story_en']);
    expect(open({ texts: whole('en') })).toEqual(['title', 'story_source']);
    const second = { sections: [...FACTS.layout.sections, 'story-2'] as never, bases: [] };
    expect(open({ layout: second })).toEqual(['story_source', 'story_en']);
  });

  it('waits for names of bases, two merchants and three featured goods', () => {
    const base = { id: 'base_1', latitude: 1, longitude: 2, certificates: [] };
    expect(open({ layout: { ...FACTS.layout, bases: [base] } })).toEqual(['title']);
    expect(open({ merchants: 1, featured: 2 })).toEqual(['merchants', 'featured']);
  });
});
