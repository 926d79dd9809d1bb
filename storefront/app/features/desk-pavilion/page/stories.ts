type Keys = readonly string[];

const KEYS = ['story', 'story-2', 'story-3', 'story-4', 'story-5', 'story-6'];

/** The sections with one more story, behind the last one. */
export function withStory(sections: Keys): string[] {
  const free = KEYS.find((key) => !sections.includes(key));
  const last = sections.findLastIndex((key) => key.startsWith('story'));
  return free === undefined
    ? [...sections]
    : [...sections.slice(0, last + 1), free, ...sections.slice(last + 1)];
}

/** The sections without a story. */
export const withoutStory = (sections: Keys, story: string): string[] =>
  sections.filter((key) => key !== story);
