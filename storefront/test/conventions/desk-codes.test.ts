import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageTexts, PLURAL } from './message-texts';

const backend = join(__dirname, '../../../backend/src');
const sources = readdirSync(backend, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(backend, name), 'utf8'));

/** Codes that stand in the sources that match `where`, as the first group of `what`. */
const codes = (where: RegExp, what: RegExp): string[] => [
  ...new Set(
    sources
      .filter((text) => where.test(text))
      .flatMap((text) => [...text.matchAll(what)].map(([, code]) => code ?? '')),
  ),
];

const keys = new Set([...messageTexts('en', 'desk.json').keys()].map((key) => key.replace(PLURAL, '')));
const unsaid = (prefix: string, found: string[]) => found.filter((code) => !keys.has(`${prefix}.${code}`));

it('every action of the history has words', () => {
  const actions = codes(/appendHistory\(/, /\baction: '([a-z_]+)'/g);
  expect(actions).toContain('member_joined');
  expect(unsaid('history', actions)).toEqual([]);
});

it('everything that waits at the start of a day has words', () => {
  const items = codes(/TodayItem|TodayProvider/, /\bcode: '([a-z_]+)'/g);
  expect(items).toContain('invitations_open');
  expect(unsaid('today', items)).toEqual([]);
});
