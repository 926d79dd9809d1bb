import { PairDocument } from './pair-document';
import { shownRow } from './pair-state';
import { rowOf, World } from './test-world';

const ID = 'ar/title';

describe('a pair document', () => {
  it('saves a while after the last keystroke, once', async () => {
    const world = new World();
    const tab = world.open([rowOf()]);
    tab.write(ID, 'ع');
    await world.pass(500);
    tab.write(ID, 'عسل');
    await world.pass(500);
    expect(world.sent).toEqual([]);
    await world.pass(1_000);
    expect(world.sent).toEqual([{ key: 'title', locale: 'ar', value: 'عسل', expected: '' }]);
    expect(shownRow(tab.snapshot(), rowOf())).toMatchObject({ state: 'done', open: false, entry: undefined });
    expect(world.stored.size).toBe(0);
  });

  it('keeps a text through a lost network, and a tab closed meanwhile', async () => {
    const world = new World();
    world.network = 'down';
    const tab = world.open([rowOf()]);
    tab.write(ID, 'عسل');
    await world.pass(60_000);
    tab.end();
    await world.pass(10);
    expect(world.server.size).toBe(0);

    world.network = 'up';
    const next = world.open([rowOf()]);
    expect(next.snapshot()).toMatchObject({ restored: 1 });
    expect(shownRow(next.snapshot(), rowOf()).value).toBe('عسل');
    await world.pass(10);
    expect(world.server.get(ID)).toBe('عسل');
    expect(world.stored.size).toBe(0);
  });

  it('sends a text of an earlier visit even if its language is not shown', async () => {
    const world = new World();
    world.stored.set('ru/title', { value: 'Мёд', expected: '', at: world.time });
    world.open([rowOf()]);
    await world.pass(10);
    expect(world.server.get('ru/title')).toBe('Мёд');
  });

  it('does not call it a conflict when only the answer was lost', async () => {
    const world = new World();
    world.network = 'answers_lost';
    const tab = world.open([rowOf()]);
    tab.write(ID, 'عسل');
    await world.pass(1_500);
    tab.write(ID, 'عسل جبلي');
    world.network = 'up';
    await world.pass(30_000);
    expect(world.server.get(ID)).toBe('عسل جبلي');
    expect(tab.snapshot().queue.size).toBe(0);
  });

  it('shows what another wrote and lets the writer decide', async () => {
    const world = new World();
    const tab = world.open([rowOf()]);
    world.server.set(ID, 'theirs');
    tab.write(ID, 'mine');
    await world.pass(2_000);
    const clash = shownRow(tab.snapshot(), rowOf());
    expect(clash).toMatchObject({
      value: 'mine',
      open: true,
      entry: { phase: 'conflict', theirs: 'theirs' },
    });
    expect(world.server.get(ID)).toBe('theirs');
    tab.keepMine(ID);
    await world.pass(10);
    expect(world.server.get(ID)).toBe('mine');

    world.server.set(ID, 'theirs again');
    tab.write(ID, 'mine again');
    await world.pass(2_000);
    tab.takeTheirs(ID);
    expect(shownRow(tab.snapshot(), rowOf()).value).toBe('theirs again');
    tab.undo([ID]);
    expect(shownRow(tab.snapshot(), rowOf()).value).toBe('mine again');
    await world.pass(2_000);
    expect(world.server.get(ID)).toBe('mine again');
  });

  it('knows after a conflict what the server has, so that erasing it again is saved too', async () => {
    const world = new World();
    const tab = world.open([rowOf()]);
    world.server.set(ID, 'theirs');
    tab.write(ID, 'mine');
    await world.pass(2_000);
    tab.keepMine(ID);
    tab.write(ID, 'theirs');
    await world.pass(2_000);
    tab.write(ID, '');
    await world.pass(2_000);
    expect(world.server.get(ID)).toBe('');
    expect(tab.snapshot().queue.size).toBe(0);
  });

  it('saves an empty text over one whose answer was lost', async () => {
    const world = new World();
    const tab = world.open([rowOf()]);
    world.network = 'answers_lost';
    tab.write(ID, 'عسل');
    await world.pass(1_500);
    world.network = 'up';
    tab.write(ID, '');
    await world.pass(30_000);
    expect(world.server.get(ID)).toBe('');
  });

  it('loses nothing that is written before it is connected', async () => {
    const world = new World();
    const tab = new PairDocument([rowOf()], world.transport);
    tab.write(ID, 'عس');
    tab.write(ID, 'عسل');
    expect(shownRow(tab.snapshot(), rowOf()).value).toBe('عسل');
    world.connect(tab);
    await world.pass(2_000);
    expect(world.server.get(ID)).toBe('عسل');
    expect(world.sent).toHaveLength(1);
  });

  it('writes along in another tab, which saves for it if it is gone', async () => {
    const world = new World();
    const [one, other] = [world.open([rowOf()]), world.open([rowOf()])];
    one.write(ID, 'عسل');
    expect(shownRow(other.snapshot(), rowOf()).value).toBe('عسل');
    await world.pass(2_000);
    expect(world.sent).toHaveLength(1);
    expect(other.snapshot().queue.size).toBe(0);
    expect(shownRow(other.snapshot(), rowOf()).state).toBe('done');

    world.network = 'down';
    one.write(ID, 'عسل جبلي');
    one.end();
    await world.pass(10);
    world.network = 'up';
    await world.pass(10_000);
    expect(world.server.get(ID)).toBe('عسل جبلي');
    expect(other.snapshot().queue.size).toBe(0);
  });

  it('sends what waits when the page is left for another', async () => {
    const world = new World();
    const tab = world.open([rowOf()]);
    tab.write(ID, 'عسل');
    tab.end();
    await world.pass(10);
    expect(world.server.get(ID)).toBe('عسل');
    expect(world.stored.size).toBe(0);
  });

  it('goes on after it was closed and opened again at once', async () => {
    const world = new World();
    const tab = world.open([rowOf()]);
    tab.write(ID, 'ع');
    tab.end();
    world.connect(tab);
    tab.write(ID, 'عسل');
    await world.pass(2_000);
    expect(world.server.get(ID)).toBe('عسل');
    expect(tab.snapshot().queue.size).toBe(0);
  });

  it('waits for the writer to sign in again', async () => {
    const world = new World();
    world.network = 'signed_out';
    const tab = world.open([rowOf()]);
    tab.write(ID, 'عسل');
    await world.pass(60_000);
    expect(tab.snapshot().signedOut).toBe(true);
    world.network = 'up';
    tab.saveNow();
    await world.pass(10);
    expect(world.server.get(ID)).toBe('عسل');
    expect(tab.snapshot().signedOut).toBe(false);
  });

  it('sends everything at once when the page is left', async () => {
    const world = new World();
    const tab = world.open([rowOf(), rowOf({ key: 'story' })]);
    tab.write(ID, 'a');
    tab.write('ar/story', 'b');
    tab.leave();
    await world.pass(0);
    expect([...world.server.values()]).toEqual(['a', 'b']);
  });

  it('keeps a text that is too long or refused here, and says so', async () => {
    const world = new World();
    const tab = world.open([rowOf({ max: 3 })]);
    tab.write(ID, 'long');
    await world.pass(10_000);
    expect(world.sent).toEqual([]);
    expect(world.stored.get(ID)?.value).toBe('long');
    tab.write(ID, 'lon');
    await world.pass(2_000);
    expect(world.server.get(ID)).toBe('lon');

    const strict = world.open([rowOf({ key: 'story' })]);
    strict.write('ar/story', 'forbidden');
    await world.pass(2_000);
    expect(strict.snapshot().queue.get('ar/story')).toMatchObject({
      phase: 'held',
      message: 'Not this word.',
    });
  });

  it('saves and takes back nothing of what an input method is still composing', async () => {
    const world = new World();
    const tab = world.open([rowOf()]);
    tab.compose(ID, 'f');
    tab.compose(ID, 'fengmi');
    await world.pass(10_000);
    expect(world.sent).toEqual([]);
    tab.write(ID, '蜂蜜');
    await world.pass(2_000);
    expect(world.server.get(ID)).toBe('蜂蜜');
    expect(tab.undo([ID])).toBe(ID);
    expect(shownRow(tab.snapshot(), rowOf()).value).toBe('');
    tab.undo([ID], true);
    expect(shownRow(tab.snapshot(), rowOf()).value).toBe('蜂蜜');
  });

  it('leaves the blank before the next word when the server cuts it off', async () => {
    const world = new World();
    const tab = world.open([rowOf()]);
    tab.write(ID, 'mountain ');
    await world.pass(2_000);
    tab.show([rowOf({ value: 'mountain' })]);
    expect(shownRow(tab.snapshot(), rowOf()).value).toBe('mountain ');
    tab.write(ID, 'mountain honey');
    await world.pass(2_000);
    expect(world.server.get(ID)).toBe('mountain honey');
  });

  it('shows a translation as out of date once its source is written anew, until it is confirmed', async () => {
    const world = new World();
    const translated = rowOf({ value: 'عسل' });
    const source = {
      ...translated,
      target: { ...translated.source, state: 'source', sourceValue: null },
    } as const;
    world.server.set('en/title', 'Honey');
    const tab = world.open([translated]);
    tab.show([source]);
    tab.write('en/title', 'Steppe honey');
    await world.pass(2_000);
    expect(shownRow(tab.snapshot(), translated)).toMatchObject({ state: 'old', open: true });
    tab.confirm(ID, 'Steppe honey');
    await world.pass(10);
    expect(shownRow(tab.snapshot(), translated)).toMatchObject({ state: 'done', open: false });
  });

  it('takes in what the page hears anew, but not over unsaved words', async () => {
    const world = new World();
    const tab = world.open([rowOf({ value: 'old' }), rowOf({ key: 'story', value: 'old' })]);
    tab.write(ID, 'mine');
    tab.show([rowOf({ value: 'new' }), rowOf({ key: 'story', value: 'new' })]);
    const values = ['title', 'story'].map((key) => shownRow(tab.snapshot(), rowOf({ key })).value);
    expect(values).toEqual(['mine', 'new']);
    await world.pass(0);
  });
});
