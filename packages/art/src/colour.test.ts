import { contrast, isWarm, mix } from './colour';

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#123456', '#123456')).toBe(1);
});

it('mixes from one colour to another', () => {
  expect(mix('#000000', '#FFFFFF', 0)).toBe('#000000');
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mix('#102030', '#00ff0a', 1)).toBe('#00ff0a');
});

it('tells fruit colours from leaf and sea', () => {
  expect(['#A6321F', '#B3123F', '#8A4A22'].every(isWarm)).toBe(true);
  expect(['#1F4B8F', '#1F6146', '#5C6B12'].some(isWarm)).toBe(false);
});

it('refuses what is not #RRGGBB', () => {
  expect(() => contrast('red', '#FFFFFF')).toThrow(RangeError);
});
