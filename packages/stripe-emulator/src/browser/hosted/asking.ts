import { tell } from '../channel';

const EVERY_MS = 3000;
const { host, poll } = document.body.dataset;

// In a dialog of the shop's page the keys come here, and the dialog has to hear of Escape.
window.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && host) tell({ window: () => window.parent, origin: host }, 'escape', null);
});

/** The code may be approved on another device: look again until it is. */
async function look(): Promise<void> {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (answer?.ok && !(await answer.text()).includes('name="decision"')) location.reload();
}

if (poll === 'true') setInterval(() => void look(), EVERY_MS);
