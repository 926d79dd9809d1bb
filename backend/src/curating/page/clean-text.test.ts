import fc from 'fast-check';
import { cleanText, lengthOf } from './clean-text';

describe('cleaning a text', () => {
  it('keeps paragraphs apart by one blank line and trims lines', () => {
    expect(cleanText('  One \r\n\r\n\r\n\r\nTwo\t three  ', true)).toBe('One\n\nTwo  three');
    expect(cleanText('One\n Two', false)).toBe('One Two');
  });

  it('takes out what nobody sees, but not the joiners that letters need', () => {
    expect(cleanText('a\u202Eb\u200Bc\uFEFF', false)).toBe('abc');
    expect(cleanText('می\u200Cخواهم', false)).toBe('می\u200Cخواهم');
  });

  it('changes nothing that is clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, multiline) => {
        const once = cleanText(text, multiline);
        expect(cleanText(once, multiline)).toBe(once);
      }),
    );
  });

  it('counts characters, not halves of them', () => {
    expect(lengthOf('𠮷野')).toBe(2);
  });
});
