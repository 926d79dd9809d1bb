import { wrapped } from './wrap';

const narrow = (text: string) => wrapped(text, 9, (part) => part.length);

describe('lines', () => {
  it('break after spaces, between Chinese characters, and within a word only where it must', () => {
    expect(narrow('one three five')).toEqual(['one three', 'five']);
    expect(narrow('世纪大道一百号，上海浦东')).toEqual(['世纪大道一百号，上', '海浦东']);
    expect(narrow('incomprehensible')).toEqual(['incompreh', 'ensible']);
  });

  it('break Khmer between its words, never within a syllable', () => {
    expect(wrapped('ភ្នំពេញកម្ពុជា', 8, (part) => part.length)).toEqual(['ភ្នំពេញ', 'កម្ពុជា']);
  });

  it('break Thai between its words, never between a letter and its mark', () => {
    expect(narrow('ถนนสุขุมวิทใกล้ตลาด').join('')).toBe('ถนนสุขุมวิทใกล้ตลาด');
    expect(wrapped('ใกล้ตลาด', 5, (part) => part.length)).toEqual(['ใกล้', 'ตลาด']);
    for (const line of wrapped('น้ำผึ้งที่นี่', 3, (part) => part.length)) expect(line).not.toMatch(/^\p{M}/u);
  });
});
