import type { Sentences } from './types';

export const sentences: Sentences = {
  freight_share:
    'Valor con el transporte: {value} (producto {goods}, parte del transporte {freight}, seguro {insurance}).',
  'freight_share/uninsured':
    'Valor con el transporte: {value} (producto {goods}, parte del transporte {freight}).',
  'freight_share/goods_alone': 'Valor del producto: {goods}; no se suma nada por el transporte.',
  voucher_keeps_value:
    'El descuento de {voucher} reduce lo que usted paga, pero no el valor sobre el que la aduana cobra impuestos.',
  voucher_lowers_value: 'El descuento de {voucher} ya está restado de este valor.',

  retail_import: 'Entra en China como compra personal: {mode}.',
  within_limits:
    'Envío con un valor de {value}, dentro del límite de {limit} por envío. Comprado aquí antes este año: {used} de {yearly}.',
  'within_limits/first':
    'Envío con un valor de {value}, dentro de los límites de {limit} por envío y {yearly} por persona y año.',
  single_item_over_limit:
    'Un solo artículo con un valor de {value}, por encima del límite de {limit} por envío: se admite, con aranceles e impuestos completos. Comprado aquí antes este año: {used} de {yearly}.',
  'single_item_over_limit/first':
    'Un solo artículo con un valor de {value}, por encima del límite de {limit} por envío: se admite, con aranceles e impuestos completos, y cuenta para el límite anual de {yearly} por persona.',
  too_much_at_once:
    'Envío con un valor de {value}, más de los {limit} que la aduana admite de una vez. Deje una parte para un segundo pedido.',
  too_much_this_year:
    'Comprado aquí este año: {used}. Con {value} más se superaría el límite anual de {yearly}.',
  'too_much_this_year/first':
    'Envío con un valor de {value}, más que la totalidad del límite anual de {yearly}.',
  not_for_retail_import: 'No es posible como compra personal para China. {reason}',
  no_duty_within_limits: 'Sin aranceles, porque el envío está dentro de los límites.',
  class_by_value: 'Con un valor de {value}, el producto se clasifica así: {class}. El límite está en {from}.',
  class_to_check: 'Clase fiscal por comprobar: {class}. El importe es una estimación.',
  class_assumed:
    'No se indica el contenido del que depende la clase fiscal, así que se toma la de mayor impuesto: {class}. El importe es una estimación.',
  consumption_tax:
    'Impuesto al consumo, {class}: {rate} de {base} + {specific}, y de ello el {share} = {amount}.',
  'consumption_tax/percent':
    'Impuesto al consumo, {class}: {rate} de {base}, y de ello el {share} = {amount}.',
  'consumption_tax/specific':
    'Impuesto al consumo, {class}: {specific} por el contenido, y de ello el {share} = {amount}.',
  'consumption_tax/full': 'Impuesto al consumo, {class}: {rate} de {base} + {specific} = {amount}.',
  'consumption_tax/full_percent': 'Impuesto al consumo, {class}: {rate} de {base} = {amount}.',
  'consumption_tax/full_specific': 'Impuesto al consumo, {class}: {specific} por el contenido = {amount}.',
  'consumption_tax/none': 'Sin impuesto al consumo: {class}.',
  import_vat: 'IVA a la importación: {rate} de {base}, y de ello el {share} = {amount}.',
  'import_vat/full': 'IVA a la importación: {rate} de {base} = {amount}.',

  same_territory:
    'Un mismo territorio aduanero ({from}, {dest}): no es una importación y no se pagan aranceles.',
  'same_territory/same_country':
    'El producto ya está en el país de entrega ({dest}): sin aduana en la entrega.',
  tax_included: '{name}, ya en el precio: {rate} incluido en {base} = {amount}.',
  import_regime: 'Se importa según estas reglas: {dest}, {regime}.',
  exchange: 'Tipo de cambio usado: {rate}.',
  excise_goods_no_scheme:
    'El alcohol, el tabaco y otros productos con impuestos especiales quedan fuera de las reglas para envíos de bajo valor, igual que el resto del envío.',
  up_to_threshold:
    '{basis}: {value}, sin superar el umbral de {threshold}. Se aplican las reglas para envíos de bajo valor.',
  over_threshold:
    '{basis}: {value}, por encima del umbral de {threshold}. Se aplican las reglas de importación completas.',
  'over_threshold/no_threshold':
    'No hay umbral de franquicia: las reglas de importación completas se aplican a cualquier valor.',
  over_weight:
    'El envío pesa {weight}, más que el límite de {limit}. Se aplican las reglas de importación completas.',
  no_duty: 'Sin aranceles.',
  flat_duty:
    'Aranceles, cantidad fija de {each} por cada tipo de producto según el código aduanero: {headings} × {each} = {amount}.',
  flat_duty_share: 'Parte de este producto en la cantidad fija de aranceles: {amount}.',
  duty: 'Aranceles: {rate} de {base} = {amount}.',
  duty_less: 'Aranceles: {rate} de {base}, menos {less} = {amount}.',
  duty_per_kg: 'Aranceles: {rate} de {base}, pero al menos {perKg} por kg ({weight}) = {amount}.',
  duty_share: 'Parte de este producto en los aranceles: {amount}.',
  surcharge: '{kind}: {rate} de {base} = {amount}.',
  excise: '{name}: {contents} × {perUnit} = {amount}.',
  excise_percent: '{name}, según el valor: {rate} de {base} = {amount}.',
  no_sales_tax: 'Sin IVA ni impuesto sobre las ventas.',
  sales_tax: '{name}: {rate} de {base} = {amount}.',
  classification_unsure:
    'La clasificación aduanera o fiscal de este producto no es segura, así que los importes son una estimación.',
  unknown: '{head}: importe desconocido ({why}).',
  carrier_fee:
    'El transportista cobra en la entrega lo que quede por pagar y puede añadir un cargo propio que no conocemos.',
};
