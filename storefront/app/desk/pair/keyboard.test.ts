import { commandOf, type Keys } from './keyboard';

const keys = (own: Partial<Keys>): Keys => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...own,
});

describe('commandOf', () => {
  it.each<[string, Partial<Keys>, unknown]>([
    ['Ctrl+Enter', { key: 'Enter', code: 'Enter', ctrlKey: true }, 'save_and_next'],
    ['Command+Enter', { key: 'Enter', code: 'NumpadEnter', metaKey: true }, 'save_and_next'],
    ['Ctrl+Z', { key: 'z', code: 'KeyZ', ctrlKey: true }, 'undo'],
    ['Ctrl+Z on a French keyboard', { key: 'z', code: 'KeyW', ctrlKey: true }, 'undo'],
    ['Ctrl+Z on a Russian keyboard', { key: 'я', code: 'KeyZ', ctrlKey: true }, 'undo'],
    ['Ctrl+Shift+Z', { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }, 'redo'],
    ['Ctrl+Y', { key: 'y', code: 'KeyY', ctrlKey: true }, 'redo'],
    ['Ctrl+S on an Arabic keyboard', { key: 'س', code: 'KeyS', ctrlKey: true }, 'save'],
    ['Alt+Enter', { key: 'Enter', code: 'Enter', altKey: true }, 'confirm_and_next'],
    ['Option+C of a Mac', { key: 'ç', code: 'KeyC', altKey: true }, 'copy_source'],
    ['Alt+2', { key: '2', code: 'Digit2', altKey: true }, { suggestion: 1 }],
    ['Alt+Down', { key: 'ArrowDown', code: 'ArrowDown', altKey: true }, 'next'],
  ])('%s', (_, pressed, command) => {
    expect(commandOf(keys(pressed))).toEqual(command);
  });

  it.each<[string, Partial<Keys>]>([
    ['a letter', { key: 's', code: 'KeyS' }],
    ['Enter', { key: 'Enter', code: 'Enter' }],
    ['AltGr, which is Ctrl with Alt', { key: 'ś', code: 'KeyS', ctrlKey: true, altKey: true }],
    ['Ctrl+Shift+S', { key: 'S', code: 'KeyS', ctrlKey: true, shiftKey: true }],
    ['an input method', { key: 'Enter', code: 'Enter', ctrlKey: true, isComposing: true }],
    ['an input method of an older browser', { key: 'Process', code: 'Enter', ctrlKey: true }],
  ])('leaves %s alone', (_, pressed) => {
    expect(commandOf(keys(pressed))).toBeNull();
  });
});
