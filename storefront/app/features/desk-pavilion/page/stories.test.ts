import { withoutStory, withStory } from './stories';

const WHOLE = ['bases', 'story', 'cloth', 'goods', 'merchants'];

describe('stories of a page', () => {
  it('come behind the last one, under the first free key', () => {
    expect(withStory(WHOLE)).toEqual(['bases', 'story', 'story-2', 'cloth', 'goods', 'merchants']);
    const three = ['story', 'story-3', 'cloth', 'bases', 'goods', 'merchants'];
    expect(withStory(three)).toEqual(['story', 'story-3', 'story-2', 'cloth', 'bases', 'goods', 'merchants']);
  });

  it('are no more than six', () => {
    const six = [1, 2, 3, 4, 5].reduce<string[]>((sections) => withStory(sections), WHOLE);
    expect(six.filter((key) => key.startsWith('story'))).toHaveLength(6);
    expect(withStory(six)).toEqual(six);
  });

  it('go alone', () => {
    expect(withoutStory(withStory(WHOLE), 'story-2')).toEqual(WHOLE);
  });
});
