import { withProvenance } from './provenance';

const silk = { part: 'story', field: 'heading', locale: 'en', value: 'Silk' };
const soie = { part: 'story', field: 'heading', locale: 'fr', value: 'Soie' };

describe('where texts of a new draft come from', () => {
  it('takes what nobody recorded to fit its source', () => {
    expect(withProvenance([silk, soie], [], 'en')).toEqual([
      { ...silk, source_value: null, author: '' },
      { ...soie, source_value: 'Silk', author: '' },
    ]);
  });

  it('keeps the author and the source of then while the text is the same', () => {
    const recorded = [{ ...soie, source_value: 'Silk of old', author: 'Nodira' }];
    expect(withProvenance([silk, soie], recorded, 'en')[1]).toEqual(recorded[0]);
    const edited = withProvenance([silk, { ...soie, value: 'La soie' }], recorded, 'en')[1];
    expect(edited).toEqual({ ...soie, value: 'La soie', source_value: 'Silk', author: '' });
  });
});
