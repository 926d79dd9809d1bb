import type { FreightService } from '@caravanserai/customs/freight/transport';

type Names = Readonly<Record<'en' | 'zh-CN' | 'ru' | 'ar' | 'fr' | 'es', string>>;

/** What the shopper reads on a delivery option. */
export const DELIVERY_NAMES: Readonly<Record<FreightService, Names>> = {
  courier: {
    en: 'Courier',
    'zh-CN': '快递',
    ru: 'Курьером',
    ar: 'شركة توصيل',
    fr: 'Transporteur express',
    es: 'Mensajería',
  },
  air_mail: {
    en: 'Air mail',
    'zh-CN': '航空邮件',
    ru: 'Авиапочтой',
    ar: 'بريد جوي',
    fr: 'Poste aérienne',
    es: 'Correo aéreo',
  },
  rail_freight: {
    en: 'Rail freight',
    'zh-CN': '铁路运输',
    ru: 'Железной дорогой',
    ar: 'شحن بالسكك الحديدية',
    fr: 'Fret ferroviaire',
    es: 'Transporte por ferrocarril',
  },
  road_freight: {
    en: 'Road freight',
    'zh-CN': '公路运输',
    ru: 'Автотранспортом',
    ar: 'شحن بري',
    fr: 'Fret routier',
    es: 'Transporte por carretera',
  },
  sea_freight: {
    en: 'Sea freight',
    'zh-CN': '海运',
    ru: 'Морем',
    ar: 'شحن بحري',
    fr: 'Fret maritime',
    es: 'Transporte marítimo',
  },
};

/** What every option was called while there was one flat price to a zone. */
export const FORMER_NAMES: Names = {
  en: 'Standard delivery',
  'zh-CN': '标准配送',
  ru: 'Стандартная доставка',
  ar: 'توصيل عادي',
  fr: 'Livraison standard',
  es: 'Entrega estándar',
};
