import type { Sentences } from './types';

export const sentences: Sentences = {
  freight_share: 'القيمة مع الشحن: {value} (المنتج {goods}، وحصته من الشحن {freight}، والتأمين {insurance}).',
  'freight_share/uninsured': 'القيمة مع الشحن: {value} (المنتج {goods}، وحصته من الشحن {freight}).',
  'freight_share/goods_alone': 'قيمة المنتج: {goods}، ولا يُضاف إليها شحن.',
  voucher_keeps_value: 'يخفّض الخصم {voucher} ما تدفعه، لكنه لا يخفّض القيمة التي تحسب عليها الجمارك الضريبة.',
  voucher_lowers_value: 'الخصم {voucher} مطروح من هذه القيمة.',

  retail_import: 'يدخل الصين بوصفه شراءً شخصيًا: {mode}.',
  within_limits:
    'قيمة الشحنة {value}، وهي ضمن حد الشحنة الواحدة البالغ {limit}. ما اشتريته من هنا سابقًا هذا العام: {used} من أصل {yearly}.',
  'within_limits/first':
    'قيمة الشحنة {value}، وهي ضمن الحدّين: {limit} للشحنة الواحدة و{yearly} للفرد في السنة.',
  single_item_over_limit:
    'قطعة واحدة لا تتجزأ قيمتها {value}، فوق حد الشحنة الواحدة البالغ {limit}: شراؤها ممكن مع دفع الرسوم والضرائب كاملة. ما اشتريته من هنا سابقًا هذا العام: {used} من أصل {yearly}.',
  'single_item_over_limit/first':
    'قطعة واحدة لا تتجزأ قيمتها {value}، فوق حد الشحنة الواحدة البالغ {limit}: شراؤها ممكن مع دفع الرسوم والضرائب كاملة، وتُحتسب من الحد السنوي للفرد البالغ {yearly}.',
  too_much_at_once:
    'قيمة الشحنة {value}، وهي أكثر مما تسمح به الجمارك في المرة الواحدة: {limit}. اترك بعضها لطلب ثانٍ.',
  too_much_this_year:
    'ما اشتريته من هنا هذا العام: {used}. وبإضافة {value} تتجاوز الحد السنوي البالغ {yearly}.',
  'too_much_this_year/first': 'قيمة الشحنة {value}، وهي أكثر من الحد السنوي كله: {yearly}.',
  not_for_retail_import: 'لا يمكن إدخاله إلى الصين بوصفه شراءً شخصيًا. {reason}',
  no_duty_within_limits: 'لا رسوم جمركية، لأن الشحنة ضمن الحدود.',
  class_by_value: 'بسعر {value} يُصنَّف المنتج ضمن: {class}. والحد الفاصل هو {from}.',
  class_to_check: 'الفئة الضريبية قيد التحقق: {class}. المبلغ تقدير.',
  class_assumed:
    'المحتوى الذي تتحدد به الفئة الضريبية غير مذكور، لذلك افترضنا الفئة ذات الضريبة الأعلى: {class}. المبلغ تقدير.',
  consumption_tax: 'ضريبة الاستهلاك، {class}: {rate} من {base} + {specific}، يُستحق منها {share} = {amount}.',
  'consumption_tax/percent': 'ضريبة الاستهلاك، {class}: {rate} من {base}، يُستحق منها {share} = {amount}.',
  'consumption_tax/specific':
    'ضريبة الاستهلاك، {class}: {specific} بحسب المحتوى، يُستحق منها {share} = {amount}.',
  'consumption_tax/full': 'ضريبة الاستهلاك، {class}: {rate} من {base} + {specific} = {amount}.',
  'consumption_tax/full_percent': 'ضريبة الاستهلاك، {class}: {rate} من {base} = {amount}.',
  'consumption_tax/full_specific': 'ضريبة الاستهلاك، {class}: {specific} بحسب المحتوى = {amount}.',
  'consumption_tax/none': 'لا ضريبة استهلاك: {class}.',
  import_vat: 'ضريبة القيمة المضافة على الاستيراد: {rate} من {base}، يُستحق منها {share} = {amount}.',
  'import_vat/full': 'ضريبة القيمة المضافة على الاستيراد: {rate} من {base} = {amount}.',

  same_territory: '{from} و{dest} منطقة جمركية واحدة: لا يُعد هذا استيرادًا، ولا رسوم جمركية.',
  'same_territory/same_country':
    'المنتج موجود من قبل في بلد التوصيل ({dest}): لا إجراءات جمركية عند الاستلام.',
  tax_included: '{name}، مشمولة في السعر: {rate} ضمن {base} = {amount}.',
  import_regime: 'يُستورد وفق هذه القواعد: {dest}، {regime}.',
  exchange: 'سعر الصرف المستخدم: {rate}.',
  excise_goods_no_scheme:
    'لا تسري قواعد الشحنات المنخفضة القيمة على الكحول والتبغ وسائر السلع الخاضعة للضريبة الانتقائية، ولا على بقية الشحنة معها.',
  up_to_threshold: '{basis}: {value}، دون تجاوز الحد البالغ {threshold}. تسري قواعد الشحنات المنخفضة القيمة.',
  over_threshold: '{basis}: {value}، فوق الحد البالغ {threshold}. تسري قواعد الاستيراد كاملة.',
  'over_threshold/no_threshold': 'لا يوجد مبلغ معفى من الرسوم: تسري قواعد الاستيراد كاملة على أي قيمة.',
  over_weight: 'وزن الشحنة {weight}، فوق الحد البالغ {limit}. تسري قواعد الاستيراد كاملة.',
  no_duty: 'لا رسوم جمركية.',
  flat_duty:
    'رسوم جمركية ثابتة قدرها {each} عن كل نوع من المنتجات بحسب البند الجمركي: {headings} × {each} = {amount}.',
  flat_duty_share: 'حصة هذا المنتج من الرسوم الثابتة: {amount}.',
  duty: 'الرسوم الجمركية: {rate} من {base} = {amount}.',
  duty_less: 'الرسوم الجمركية: {rate} من {base}، مطروحًا منها {less} = {amount}.',
  duty_per_kg: 'الرسوم الجمركية: {rate} من {base}، على ألا تقل عن {perKg} للكيلوغرام ({weight}) = {amount}.',
  duty_share: 'حصة هذا المنتج من الرسوم الجمركية: {amount}.',
  surcharge: '{kind}: {rate} من {base} = {amount}.',
  excise: '{name}: {contents} × {perUnit} = {amount}.',
  excise_percent: '{name}، بحسب القيمة: {rate} من {base} = {amount}.',
  no_sales_tax: 'لا ضريبة قيمة مضافة ولا ضريبة مبيعات.',
  sales_tax: '{name}: {rate} من {base} = {amount}.',
  classification_unsure: 'تصنيف هذا المنتج جمركيًا أو ضريبيًا غير مؤكد، لذلك المبالغ تقديرية.',
  unknown: '{head}: المبلغ غير معروف ({why}).',
  carrier_fee: 'تحصّل شركة النقل عند الاستلام ما لم يُدفع بعد، وقد تضيف أجرة لا نعرف مقدارها.',
};
