import { names, type Names } from '@caravanserai/locales/names';
import type { Locale } from '@caravanserai/locales/registry';

const EMULATED: Readonly<Record<string, Names>> = {
  emulated_air: names(
    'emulated carrier, by air',
    '模拟承运商，空运',
    'имитация перевозчика, самолётом',
    'ناقل محاكى، جوًا',
    'transporteur simulé, par avion',
    'transportista simulado, por avión',
  ),
  emulated_sea: names(
    'emulated carrier, by sea',
    '模拟承运商，海运',
    'имитация перевозчика, морем',
    'ناقل محاكى، بحرًا',
    'transporteur simulé, par bateau',
    'transportista simulado, por barco',
  ),
  emulated_rail: names(
    'emulated carrier, by rail',
    '模拟承运商，铁路',
    'имитация перевозчика, поездом',
    'ناقل محاكى، بالقطار',
    'transporteur simulé, par train',
    'transportista simulado, por tren',
  ),
  emulated_road: names(
    'emulated carrier, by road',
    '模拟承运商，公路',
    'имитация перевозчика, автотранспортом',
    'ناقل محاكى، برًا',
    'transporteur simulé, par la route',
    'transportista simulado, por carretera',
  ),
};

/** A carrier's name: a real one's own, an emulated one's in the reader's language and saying that it is none. */
export const carrierName = (carrier: string, locale: Locale): string =>
  EMULATED[carrier]?.[locale] ?? carrier;
