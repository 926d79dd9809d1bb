import { orderSaving, type Standing } from './order-saving';

/** A server that answers when it is told to. */
function world() {
  const shown: Standing[] = [];
  const asked: { order: string; before: string; answer: (page: object | undefined) => void }[] = [];
  const save = (order: string[], before: readonly string[]) =>
    new Promise<object | undefined>((answer) => {
      asked.push({ order: order.join(''), before: before.join(''), answer });
    });
  const saving = orderSaving((standing) => shown.push(standing));
  const put = (order: string, known = 'abc') => saving.put([...order], [...known], save);
  return { put, read: () => saving.read(), asked, shown, last: () => shown.at(-1) };
}

const turn = () => new Promise((done) => setImmediate(done));

describe('saving an order', () => {
  it('shows what is wanted until it is saved, and then says so', async () => {
    const { put, asked, last } = world();
    const done = put('bac');
    expect(last()).toEqual({ wanted: [...'bac'], saving: 'saving', waits: false });
    asked[0]?.answer({});
    await done;
    expect(last()).toEqual({ saving: 'saved', waits: false });
  });

  it('saves what is moved meanwhile after it, as one, from the order that the server has then', async () => {
    const { put, asked, last } = world();
    const done = put('bac');
    put('bca');
    put('cba');
    expect(last()).toEqual({ wanted: [...'cba'], saving: 'saving', waits: true });
    expect(asked).toHaveLength(1);
    asked[0]?.answer({});
    await turn();
    expect(last()).toEqual({ wanted: [...'cba'], saving: 'saving', waits: false });
    expect(asked[1]).toMatchObject({ order: 'cba', before: 'bac' });
    asked[1]?.answer({});
    await done;
    expect(last()?.saving).toBe('saved');
  });

  it('starts from the order saved last, even where the page still shows the one before', async () => {
    const { put, read, asked } = world();
    const done = put('bac');
    asked[0]?.answer({});
    await done;
    put('cab', 'abc');
    expect(asked[1]?.before).toBe('bac');
    asked[1]?.answer({});
    await turn();
    read();
    put('abc', 'xyz');
    expect(asked[2]?.before).toBe('xyz');
  });

  it('gives up what waited behind a refusal, and starts from the page again', async () => {
    const { put, asked, last } = world();
    const done = put('bac');
    put('cba');
    asked[0]?.answer(undefined);
    await done;
    expect(asked).toHaveLength(1);
    expect(last()).toEqual({ saving: 'failed', waits: false });
    put('acb', 'cab');
    expect(asked[1]).toMatchObject({ order: 'acb', before: 'cab' });
  });
});
