import { tell } from '../channel';

const { host, intent } = document.body.dataset;

/** Shown in a dialog of the shop's page: the dialog may close. */
if (host !== undefined && host !== '')
  tell({ window: () => window.parent, origin: host }, 'finished', intent);
