import { problemOf, readExpiry, writeExpiry, written } from './typed-card';

const now = new Date(2026, 10, 22);
const card = { number: '', expiry: '', cvc: '' };

it.each([
  ['', 'incomplete_number'],
  ['4242 4242 4242 424', 'incomplete_number'],
  ['4242 4242 4242 4241', 'invalid_number'],
  ['4539 1488 0343 6467', 'not_a_test_card'],
  ['3056 9300 0902 0004', undefined],
  ['3782 822463 10005', undefined],
  ['４２４２ 4242 ٤٢٤٢ 4242', undefined],
])('the number %s is %s', (number, problem) => {
  expect(problemOf('number', { ...card, number }, now)).toBe(problem);
});

it.each([
  ['', 'incomplete_expiry'],
  ['12', 'incomplete_expiry'],
  ['13 / 30', 'invalid_expiry'],
  ['00 / 30', 'invalid_expiry'],
  ['10 / 26', 'past_expiry'],
  ['11 / 26', undefined],
  ['12 / 99', 'invalid_expiry'],
])('the expiry date %s is %s', (expiry, problem) => {
  expect(problemOf('expiry', { ...card, expiry }, now)).toBe(problem);
});

it('wants a code as long as the brand has it', () => {
  expect(problemOf('cvc', { ...card, number: '4242', cvc: '123' }, now)).toBeUndefined();
  expect(problemOf('cvc', { ...card, number: '3782', cvc: '123' }, now)).toBe('incomplete_cvc');
});

it.each([
  ['4/27', '04 / 27'],
  ['0427', '04 / 27'],
  ['4', '04'],
  ['1', '1'],
  ['12', '12'],
  ['1/3', '01 / 3'],
  ['١٢٤٠', '12 / 40'],
  ['12 / 2030', '12 / 30'],
  ['042027', '04 / 27'],
])('writes the expiry date %s as %s', (typed, expected) => {
  expect(writeExpiry(typed)).toBe(expected);
});

it('reads what it wrote', () => {
  expect(readExpiry('4/27')).toEqual({ month: 4, year: 2027 });
  expect(readExpiry('4')).toBeUndefined();
});

it('groups numbers and cuts what is too long', () => {
  expect(written('number', '42424242424242429999')).toBe('4242 4242 4242 4242');
  expect(written('cvc', '12a345')).toBe('1234');
});
