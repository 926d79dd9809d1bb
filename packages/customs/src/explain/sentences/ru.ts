import type { Sentences } from './types';

export const sentences: Sentences = {
  freight_share:
    'Стоимость с доставкой: {value} (товар {goods}, доля доставки {freight}, страховка {insurance}).',
  'freight_share/uninsured': 'Стоимость с доставкой: {value} (товар {goods}, доля доставки {freight}).',
  'freight_share/goods_alone': 'Стоимость товара: {goods}, доставка не добавляется.',
  voucher_keeps_value:
    'Скидка {voucher} по промокоду уменьшает вашу оплату, но не стоимость, с которой таможня рассчитывает налог.',
  voucher_lowers_value: 'Скидка {voucher} по промокоду из этой стоимости уже вычтена.',

  retail_import: 'Ввозится в Китай как личная покупка: {mode}.',
  within_limits:
    'Стоимость отправления: {value}, в пределах лимита на одно отправление ({limit}). Куплено здесь ранее в этом году: {used} из {yearly}.',
  'within_limits/first':
    'Стоимость отправления: {value}, в пределах лимитов: {limit} на одно отправление и {yearly} на человека в год.',
  single_item_over_limit:
    'Один неделимый товар стоимостью {value}, выше лимита на отправление ({limit}): купить можно, но с полной пошлиной и налогами. Куплено здесь ранее в этом году: {used} из {yearly}.',
  'single_item_over_limit/first':
    'Один неделимый товар стоимостью {value}, выше лимита на отправление ({limit}): купить можно, но с полной пошлиной и налогами; он идёт в счёт годового лимита на человека ({yearly}).',
  too_much_at_once:
    'Стоимость отправления: {value}, больше, чем таможня разрешает за один раз ({limit}). Оставьте часть товаров для второго заказа.',
  too_much_this_year:
    'Куплено здесь в этом году: {used}. Ещё {value}, и годовой лимит ({yearly}) будет превышен.',
  'too_much_this_year/first': 'Стоимость отправления: {value}, больше всего годового лимита ({yearly}).',
  not_for_retail_import: 'Ввезти в Китай как личную покупку нельзя. {reason}',
  no_duty_within_limits: 'Таможенной пошлины нет: отправление в пределах лимитов.',
  class_by_value: 'При цене {value} товар относится к классу «{class}»; граница проходит на {from}.',
  class_to_check: 'Налоговый класс ещё проверяется: {class}. Сумма является оценкой.',
  class_assumed:
    'Состав, от которого зависит налоговый класс, не указан, поэтому взят класс с более высоким налогом: {class}. Сумма является оценкой.',
  consumption_tax:
    'Потребительский налог, {class}: {rate} от {base} + {specific}, из этого {share} = {amount}.',
  'consumption_tax/percent': 'Потребительский налог, {class}: {rate} от {base}, из этого {share} = {amount}.',
  'consumption_tax/specific':
    'Потребительский налог, {class}: {specific} за содержимое, из этого {share} = {amount}.',
  'consumption_tax/full': 'Потребительский налог, {class}: {rate} от {base} + {specific} = {amount}.',
  'consumption_tax/full_percent': 'Потребительский налог, {class}: {rate} от {base} = {amount}.',
  'consumption_tax/full_specific': 'Потребительский налог, {class}: {specific} за содержимое = {amount}.',
  'consumption_tax/none': 'Потребительского налога нет: {class}.',
  import_vat: 'НДС при ввозе: {rate} от {base}, из этого {share} = {amount}.',
  'import_vat/full': 'НДС при ввозе: {rate} от {base} = {amount}.',

  same_territory: '{from} и {dest} — одна таможенная территория: это не ввоз, и таможенной пошлины нет.',
  'same_territory/same_country':
    'Товар уже находится в стране доставки ({dest}): таможни при получении не будет.',
  tax_included: '{name}, уже в цене: {rate} в составе {base} = {amount}.',
  import_regime: 'Ввозится по этим правилам: {dest}, {regime}.',
  exchange: 'Использованный курс: {rate}.',
  excise_goods_no_scheme:
    'К алкоголю, табаку и другим подакцизным товарам правила для недорогих отправлений не применяются, как и ко всему отправлению с ними.',
  up_to_threshold:
    '{basis}: {value}, не выше порога {threshold}. Действуют правила для недорогих отправлений.',
  over_threshold: '{basis}: {value}, выше порога {threshold}. Действуют полные правила ввоза.',
  'over_threshold/no_threshold':
    'Беспошлинного порога нет: полные правила ввоза действуют при любой стоимости.',
  over_weight: 'Вес отправления: {weight}, больше лимита {limit}. Действуют полные правила ввоза.',
  no_duty: 'Таможенной пошлины нет.',
  flat_duty:
    'Таможенная пошлина, твёрдая сумма {each} за каждый вид товара по таможенному коду: {headings} × {each} = {amount}.',
  flat_duty_share: 'Доля этого товара в твёрдой пошлине: {amount}.',
  duty: 'Таможенная пошлина: {rate} от {base} = {amount}.',
  duty_less: 'Таможенная пошлина: {rate} от {base}, минус {less} = {amount}.',
  duty_per_kg:
    'Таможенная пошлина: {rate} от {base}, но не менее {perKg} за килограмм ({weight}) = {amount}.',
  duty_share: 'Доля этого товара в таможенной пошлине: {amount}.',
  surcharge: '{kind}: {rate} от {base} = {amount}.',
  excise: '{name}: {contents} × {perUnit} = {amount}.',
  excise_percent: '{name}, от стоимости: {rate} от {base} = {amount}.',
  no_sales_tax: 'НДС и налога с продаж нет.',
  sales_tax: '{name}: {rate} от {base} = {amount}.',
  classification_unsure:
    'Код товара или его налоговый класс определён не наверняка, поэтому суммы являются оценкой.',
  unknown: '{head}: сумма неизвестна ({why}).',
  carrier_fee:
    'То, что ещё не оплачено, перевозчик попросит оплатить при получении; он может добавить свой сбор, размер которого нам неизвестен.',
};
