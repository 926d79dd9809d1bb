import { cleanAddress } from './clean-address';

const SHOP = 'https://shop.example/ar/goods';

test.each([
  [`${SHOP}?price_min=&price_max=&category=tea&category=coffee`, '/ar/goods?category=tea&category=coffee'],
  [`${SHOP}?q=%D8%B4%D8%A7%D9%8A&merchant=`, '/ar/goods?q=%D8%B4%D8%A7%D9%8A'],
  [`${SHOP}?price_min=`, '/ar/goods'],
  [`${SHOP}?price_min=0`, null],
  [SHOP, null],
])('%s becomes %s', (address, clean) => expect(cleanAddress(address)).toBe(clean));
