import { lastLines } from './logs.mjs';

describe('lastLines', () => {
  it('keeps the end, without colours, empty lines and progress that was overwritten', () => {
    const text = 'first\n\n\u001b[31mred\u001b[0m\n10 %\r20 %\nlast\n';
    expect(lastLines(text, 3)).toBe('10 %\n20 %\nlast');
    expect(lastLines(text, 99)).toBe('first\nred\n10 %\n20 %\nlast');
    expect(lastLines('', 5)).toBe('');
  });

  it("shows Medusa's JSON lines as level and message, and cuts endless lines", () => {
    const entry = JSON.stringify({ level: 'error', message: 'no such table', stack: [{ lineNumber: 1 }] });
    expect(lastLines(`${entry}\n{"level": cut off`, 5)).toBe('error: no such table\n{"level": cut off');
    expect(lastLines('x'.repeat(10_000), 5).length).toBeLessThan(1_000);
  });
});
