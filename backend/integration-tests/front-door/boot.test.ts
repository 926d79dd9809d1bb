import { useApp } from '../support/app';

const app = useApp();

test('boots', async () => {
  console.log((await app.stranger.get('/ready')).body, (await app.stranger.get('/health')).body);
  console.log((await app.api.get('/store/products')).body);
});
