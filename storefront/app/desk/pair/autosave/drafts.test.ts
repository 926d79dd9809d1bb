import { storedDrafts } from './drafts';

class Memory {
  readonly items = new Map<string, string>();
  get length() {
    return this.items.size;
  }
  key = (index: number) => [...this.items.keys()][index] ?? null;
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.items.set(key, value);
  removeItem = (key: string) => void this.items.delete(key);
}

const draft = { value: 'عسل', expected: '', at: 1_000 };

describe('drafts on this device', () => {
  it('come back to their document and to no other', () => {
    const memory = new Memory();
    const drafts = storedDrafts(memory, 'goods_1', () => 2_000);
    drafts.keep('ar/title', draft);
    drafts.keep('ru/title', draft);
    drafts.drop('ru/title');
    expect(storedDrafts(memory, 'goods_1', () => 2_000).all()).toEqual([['ar/title', draft]]);
    expect(storedDrafts(memory, 'goods_10', () => 2_000).all()).toEqual([]);
  });

  it('are forgotten after a month, and what is no draft at once', () => {
    const memory = new Memory();
    const month = 31 * 24 * 3_600_000;
    storedDrafts(memory, 'goods_1', () => 0).keep('ar/title', draft);
    memory.setItem('draft goods_1 fr/title', '{"value":1}');
    memory.setItem('draft goods_1 es/title', 'not JSON');
    expect(storedDrafts(memory, 'goods_1', () => month).all()).toEqual([]);
    expect(memory.getItem('draft goods_1 ar/title')).toBeNull();
  });

  it('are done without where the browser keeps nothing', () => {
    const full = new Memory();
    full.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    const drafts = storedDrafts(full, 'goods_1', () => 0);
    expect(() => drafts.keep('ar/title', draft)).not.toThrow();
    expect(drafts.all()).toEqual([]);
  });
});
