import { lastLines } from './logs.mjs';

describe('lastLines', () => {
  it('keeps the end, without colours, empty lines and progress that was overwritten', () => {
    const text = 'first\n\n\u001b[31mred\u001b[0m\n10 %\r20 %\nlast\n';
    expect(lastLines(text, 3)).toBe('10 %\n20 %\nlast');
    expect(lastLines(text, 99)).toBe('first\nred\n10 %\n20 %\nlast');
    expect(lastLines('', 5)).toBe('');
  });
});
