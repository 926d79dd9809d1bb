import { contactSheet } from './contact-sheet';
import { goodsSlugs } from './goods-pictures';
import { pavilionLooks } from './pavilions';

it('shows every goods at 160 px with its name, and every cloth', () => {
  const sheet = contactSheet({ nameOf: (slug) => `Name of <${slug}>` });
  for (const slug of goodsSlugs) expect(sheet).toContain(`Name of &lt;${slug}><br><code>${slug}</code>`);
  expect(sheet.match(/width="160" height="160"/g)).toHaveLength(goodsSlugs.length);
  expect(sheet.match(/class="cloth"/g)).toHaveLength(pavilionLooks.length);
});

it('shows only the goods asked for', () => {
  const sheet = contactSheet({ slugs: ['moka-pot'], cloths: false, theme: 'dark' });
  expect(sheet.match(/class="plinth"/g)).toHaveLength(1);
  expect(sheet).not.toContain('class="cloth"');
  expect(sheet).toContain('color-scheme:dark');
});
