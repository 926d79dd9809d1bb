import type { Locale } from '@caravanserai/locales/registry';

/** What the desk can have to say about offers. `{name}` stands for a value. */
export type OfferRefusalKey =
  | 'stock_reserved'
  | 'place_retired'
  | 'changed'
  | 'lots_not_kept'
  | 'lots_many'
  | 'lot_days'
  | 'lot_there'
  | 'lot_left'
  | 'lot_withdrawn'
  | 'lot_settled'
  | 'lot_more_than_stock'
  | 'price_step'
  | 'no_such_price'
  | 'route_there'
  | 'route_unfit'
  | 'price_needed'
  | 'days_wrong'
  | 'days_past'
  | 'days_overlap'
  | 'data_wrong'
  | 'picture_unreadable'
  | 'picture_large'
  | 'picture_small'
  | 'pictures_many'
  | 'picture_unknown'
  | 'file_unreadable'
  | 'file_line'
  | 'file_columns'
  | 'file_rows'
  | 'file_started'
  | 'file_faults'
  | 'file_empty';

export const REFUSALS: Readonly<Record<Locale, Readonly<Record<OfferRefusalKey, string>>>> = {
  en: {
    place_retired: 'This warehouse takes no new goods. What lies there can be sold off.',
    stock_reserved: 'Pieces ordered and not yet sent: {reserved}. The stock cannot be lower than that.',
    lots_not_kept: 'Lots are kept of goods with a shelf life that stand in a bonded warehouse.',
    lots_many: 'At most {most} lots of one listing. Remove those of which nothing is left.',
    lot_days: 'Please check the days of the lot: made today or before, best before a day after that.',
    lot_there: 'These goods already have a lot {number} here.',
    lot_left: 'Pieces of this lot that have left already: {gone}. It cannot have had fewer.',
    lot_withdrawn:
      'Withdrawn pieces of this lot that still wait: {pieces}. Mark them re-exported or destroyed first.',
    lot_settled: 'It is written down already what was done with these pieces.',
    lot_more_than_stock:
      'Pieces here that belong to no lot: {loose}. A lot cannot have more of them; add those that have arrived to the stock.',
    changed: 'Somebody else has changed this meanwhile. Look at what is there now.',
    price_step: 'A price in {currency} must be a multiple of {step}.',
    no_such_price: 'These goods are not sold in {currency}.',
    route_there: 'You already offer these goods this way from this place.',
    route_unfit: 'Goods cannot be sent this way from this place.',
    price_needed: 'Enter the price you ask.',
    days_wrong: 'The last day cannot be before the first; a holiday needs a last day.',
    days_past: 'These days are over already.',
    days_overlap: 'You already have days off in this time.',
    data_wrong: 'Please check: {fields}.',
    picture_unreadable: 'This is no picture we can read. Send a photo as JPEG, PNG or WebP.',
    picture_large: 'This picture is too large. It may have at most {megapixels} million pixels.',
    picture_small: 'This picture is too small. Each side needs at least {pixels} pixels.',
    pictures_many: 'Goods can have at most {most} pictures.',
    picture_unknown: 'One of these pictures does not belong to these goods.',
    file_unreadable: 'This file cannot be read as a table. Save it as CSV in UTF-8.',
    file_line:
      'Line {line} has more cells than the first line. Where commas stand between cells, a decimal comma needs quotes: save with semicolons instead.',
    file_columns: 'Columns of the template are missing: {columns}.',
    file_rows: 'A file may have at most {most} lines.',
    file_started: 'This file is being taken over already.',
    file_faults: 'Correct the lines with errors first: nothing of a file with errors is taken over.',
    file_empty: 'The file has no lines.',
  },
  'zh-CN': {
    place_retired: '该仓库不再接收新商品；现有库存可继续售完。',
    stock_reserved: '已下单未发货的件数：{reserved}。库存不能低于该数量。',
    lots_not_kept: '只有存放在保税仓且有保质期的商品才按批次管理。',
    lots_many: '每个商品最多{most}个批次。请删除已无余量的批次。',
    lot_days: '请检查批次日期：生产日期不能晚于今天，保质期至须晚于生产日期。',
    lot_there: '该商品在此处已有批次{number}。',
    lot_left: '该批次已发出的件数：{gone}。批次件数不能少于该数量。',
    lot_withdrawn: '该批次已下架、尚待处理的件数：{pieces}。请先标记为已退运出境或已销毁。',
    lot_settled: '这些商品的处理结果已有记录。',
    lot_more_than_stock: '此处不属于任何批次的件数：{loose}。批次件数不能超过该数量；新到的件数请计入库存。',
    changed: '其他人刚刚修改了此处内容，请查看最新情况。',
    price_step: '{currency}价格须为{step}的整数倍。',
    no_such_price: '该商品不以{currency}销售。',
    route_there: '您已从该地点以此方式销售该商品。',
    route_unfit: '无法从该地点以此方式发货。',
    price_needed: '请填写您的售价。',
    days_wrong: '结束日不能早于开始日；休息日须填写结束日。',
    days_past: '这些日期已过。',
    days_overlap: '该时段内您已设有休息日。',
    data_wrong: '请检查：{fields}。',
    picture_unreadable: '无法读取该图片。请上传JPEG、PNG或WebP格式的照片。',
    picture_large: '图片过大，最多{megapixels}百万像素。',
    picture_small: '图片过小，每边至少{pixels}像素。',
    pictures_many: '每件商品最多{most}张图片。',
    picture_unknown: '其中有图片不属于该商品。',
    file_unreadable: '无法将该文件作为表格读取。请保存为UTF-8编码的CSV文件。',
    file_line: '第{line}行的单元格多于首行。若以逗号分隔单元格，小数逗号须加引号；也可改用分号分隔后保存。',
    file_columns: '缺少模板中的列：{columns}。',
    file_rows: '每个文件最多{most}行。',
    file_started: '该文件已在导入中。',
    file_faults: '请先改正有错误的行：含错误的文件不会导入任何内容。',
    file_empty: '文件中没有数据行。',
  },
  ru: {
    place_retired: 'Этот склад больше не принимает товары. Остаток можно распродать.',
    stock_reserved: 'Заказано и ещё не отправлено: {reserved} шт. Остаток не может быть меньше.',
    lots_not_kept: 'Партии ведутся для товаров со сроком годности на бондовом складе.',
    lots_many:
      'У одного предложения может быть не более {most} партий. Удалите те, от которых ничего не осталось.',
    lot_days:
      'Проверьте даты партии: дата изготовления не позже сегодняшней, «годен до» позже даты изготовления.',
    lot_there: 'У этого товара здесь уже есть партия {number}.',
    lot_left: 'Из этой партии уже отправлено: {gone} шт. Меньше в ней быть не могло.',
    lot_withdrawn:
      'Снято с продажи и ждёт решения из этой партии: {pieces} шт. Сначала отметьте их вывезенными обратно или уничтоженными.',
    lot_settled: 'Что стало с этими штуками, уже записано.',
    lot_more_than_stock:
      'Штук здесь, не отнесённых к партиям: {loose}. Больше в партии быть не может; прибывшие добавьте к остатку.',
    changed: 'Кто-то уже изменил эти данные. Посмотрите, что там сейчас.',
    price_step: 'Цена в {currency} должна быть кратна {step}.',
    no_such_price: 'Этот товар не продаётся в {currency}.',
    route_there: 'Вы уже предлагаете этот товар таким способом из этого места.',
    route_unfit: 'Из этого места товар нельзя отправить таким способом.',
    price_needed: 'Укажите вашу цену.',
    days_wrong: 'Последний день не может быть раньше первого; у выходных должен быть последний день.',
    days_past: 'Эти дни уже прошли.',
    days_overlap: 'На это время у вас уже есть выходные дни.',
    data_wrong: 'Проверьте: {fields}.',
    picture_unreadable: 'Это изображение не читается. Пришлите фотографию в формате JPEG, PNG или WebP.',
    picture_large: 'Изображение слишком велико: не более {megapixels} млн пикселей.',
    picture_small: 'Изображение слишком мало: не менее {pixels} пикселей по каждой стороне.',
    pictures_many: 'У товара может быть не более {most} изображений.',
    picture_unknown: 'Одно из изображений не относится к этому товару.',
    file_unreadable: 'Файл не читается как таблица. Сохраните его как CSV в кодировке UTF-8.',
    file_line:
      'В строке {line} ячеек больше, чем в первой. Если ячейки разделены запятыми, десятичной запятой нужны кавычки: сохраните с точкой с запятой.',
    file_columns: 'Нет столбцов из шаблона: {columns}.',
    file_rows: 'В файле может быть не более {most} строк.',
    file_started: 'Этот файл уже загружается.',
    file_faults: 'Сначала исправьте строки с ошибками: из файла с ошибками не переносится ничего.',
    file_empty: 'В файле нет строк.',
  },
  ar: {
    place_retired: 'لم يعد هذا المستودع يستقبل منتجات جديدة. يمكن بيع ما فيه.',
    stock_reserved: 'قطع مطلوبة لم تُرسل بعد: {reserved}. لا يمكن أن يقل المخزون عن ذلك.',
    lots_not_kept: 'تُسجَّل الدفعات للمنتجات ذات مدة الصلاحية الموجودة في مستودع جمركي.',
    lots_many: 'الحد الأقصى لدفعات العرض الواحد {most}. احذف الدفعات التي نفدت.',
    lot_days: 'يُرجى مراجعة تاريخي الدفعة: تاريخ الإنتاج اليوم أو قبله، وتاريخ «يُفضّل استهلاكه قبل» بعده.',
    lot_there: 'لهذا المنتج هنا دفعة بالرقم {number} بالفعل.',
    lot_left: 'قطع خرجت من هذه الدفعة: {gone}. لا يمكن أن تكون الدفعة أقل من ذلك.',
    lot_withdrawn:
      'قطع من هذه الدفعة سُحبت من البيع وما زالت تنتظر: {pieces}. سجّل أولًا أنها أُعيد تصديرها أو أُتلفت.',
    lot_settled: 'ما جرى لهذه القطع مسجَّل بالفعل.',
    lot_more_than_stock:
      'قطع هنا لا تنتمي إلى أي دفعة: {loose}. لا يمكن أن تزيد الدفعة عليها؛ أضف القطع الواصلة إلى المخزون.',
    changed: 'غيّر شخص آخر هذا في الأثناء. راجع ما هو موجود الآن.',
    price_step: 'يجب أن يكون السعر بعملة {currency} من مضاعفات {step}.',
    no_such_price: 'لا يُباع هذا المنتج بعملة {currency}.',
    route_there: 'أنت تعرض هذا المنتج بهذه الطريقة من هذا المكان بالفعل.',
    route_unfit: 'لا يمكن إرسال المنتجات بهذه الطريقة من هذا المكان.',
    price_needed: 'أدخل السعر الذي تطلبه.',
    days_wrong: 'لا يمكن أن يسبق اليوم الأخير اليوم الأول، ولا بد للعطلة من يوم أخير.',
    days_past: 'مضت هذه الأيام.',
    days_overlap: 'لديك أيام عطلة في هذه الفترة بالفعل.',
    data_wrong: 'يُرجى مراجعة: {fields}.',
    picture_unreadable: 'لا يمكننا قراءة هذه الصورة. أرسل صورة بصيغة JPEG أو PNG أو WebP.',
    picture_large: 'الصورة كبيرة جدًا. الحد الأقصى {megapixels} مليون بكسل.',
    picture_small: 'الصورة صغيرة جدًا. يلزم {pixels} بكسل على الأقل في كل ضلع.',
    pictures_many: 'الحد الأقصى لصور المنتج {most}.',
    picture_unknown: 'إحدى هذه الصور لا تخص هذا المنتج.',
    file_unreadable: 'تعذّرت قراءة الملف جدولًا. احفظه بصيغة CSV وترميز UTF-8.',
    file_line:
      'في السطر {line} خانات أكثر من السطر الأول. إذا كانت الفواصل بين الخانات فاصلة عادية فالفاصلة العشرية تحتاج إلى علامتي اقتباس: احفظ الملف بالفاصلة المنقوطة.',
    file_columns: 'تنقص أعمدة من القالب: {columns}.',
    file_rows: 'الحد الأقصى لأسطر الملف {most}.',
    file_started: 'يجري استيراد هذا الملف بالفعل.',
    file_faults: 'صحّح الأسطر التي فيها أخطاء أولًا: لا يُستورد شيء من ملف فيه أخطاء.',
    file_empty: 'الملف بلا أسطر.',
  },
  fr: {
    place_retired: 'Cet entrepôt n’accepte plus de nouvelles marchandises. Le stock restant peut être vendu.',
    stock_reserved:
      'Pièces commandées et pas encore envoyées : {reserved}. Le stock ne peut pas être inférieur.',
    lots_not_kept:
      'On tient des lots pour les produits à durée de conservation qui se trouvent dans un entrepôt sous douane.',
    lots_many: '{most} lots au plus par offre. Supprimez ceux dont il ne reste rien.',
    lot_days:
      'Vérifiez les dates du lot : fabriqué aujourd’hui ou avant, à consommer de préférence avant un jour plus tardif.',
    lot_there: 'Ce produit a déjà un lot {number} ici.',
    lot_left: 'Pièces de ce lot déjà parties : {gone}. Il ne peut pas en avoir eu moins.',
    lot_withdrawn:
      'Pièces de ce lot retirées de la vente et en attente : {pieces}. Indiquez d’abord qu’elles ont été réexportées ou détruites.',
    lot_settled: 'Ce qui a été fait de ces pièces est déjà noté.',
    lot_more_than_stock:
      'Pièces ici qui n’appartiennent à aucun lot : {loose}. Un lot ne peut pas en avoir plus ; ajoutez au stock celles qui sont arrivées.',
    changed: 'Quelqu’un d’autre a modifié ceci entre-temps. Regardez ce qui s’y trouve maintenant.',
    price_step: 'Un prix en {currency} doit être un multiple de {step}.',
    no_such_price: 'Ce produit n’est pas vendu en {currency}.',
    route_there: 'Vous proposez déjà ce produit de cette manière depuis ce lieu.',
    route_unfit: 'On ne peut pas expédier ainsi depuis ce lieu.',
    price_needed: 'Indiquez le prix que vous demandez.',
    days_wrong: 'Le dernier jour ne peut pas précéder le premier ; des congés ont un dernier jour.',
    days_past: 'Ces jours sont déjà passés.',
    days_overlap: 'Vous avez déjà des congés dans cette période.',
    data_wrong: 'Veuillez vérifier : {fields}.',
    picture_unreadable: 'Nous ne pouvons pas lire cette image. Envoyez une photo JPEG, PNG ou WebP.',
    picture_large: 'Cette image est trop grande : {megapixels} millions de pixels au plus.',
    picture_small: 'Cette image est trop petite : au moins {pixels} pixels par côté.',
    pictures_many: 'Un produit peut avoir {most} images au plus.',
    picture_unknown: 'L’une de ces images n’appartient pas à ce produit.',
    file_unreadable: 'Ce fichier ne se lit pas comme un tableau. Enregistrez-le en CSV, en UTF-8.',
    file_line:
      'La ligne {line} a plus de cases que la première. Entre virgules, une virgule décimale demande des guillemets : enregistrez plutôt avec des points-virgules.',
    file_columns: 'Il manque des colonnes du modèle : {columns}.',
    file_rows: 'Un fichier peut avoir {most} lignes au plus.',
    file_started: 'Ce fichier est déjà en cours d’importation.',
    file_faults:
      'Corrigez d’abord les lignes en erreur : rien n’est repris d’un fichier qui contient des erreurs.',
    file_empty: 'Le fichier ne contient aucune ligne.',
  },
  es: {
    place_retired: 'Este almacén ya no admite mercancía nueva. Lo que queda puede venderse.',
    stock_reserved: 'Piezas pedidas y aún no enviadas: {reserved}. Las existencias no pueden ser menores.',
    lots_not_kept:
      'Se llevan lotes de los productos con vida útil limitada que están en un depósito aduanero.',
    lots_many: 'Como máximo {most} lotes por oferta. Quite los que ya no tienen nada.',
    lot_days:
      'Revise las fechas del lote: fabricado hoy o antes, y consumir preferentemente antes de un día posterior.',
    lot_there: 'Este producto ya tiene aquí un lote {number}.',
    lot_left: 'Piezas de este lote que ya han salido: {gone}. No pudo tener menos.',
    lot_withdrawn:
      'Piezas de este lote retiradas de la venta y en espera: {pieces}. Indique antes que se han reexportado o destruido.',
    lot_settled: 'Ya está anotado qué se hizo con estas piezas.',
    lot_more_than_stock:
      'Piezas aquí que no pertenecen a ningún lote: {loose}. Un lote no puede tener más; añada a las existencias las que han llegado.',
    changed: 'Otra persona ha cambiado esto mientras tanto. Mire lo que hay ahora.',
    price_step: 'Un precio en {currency} debe ser múltiplo de {step}.',
    no_such_price: 'Este producto no se vende en {currency}.',
    route_there: 'Ya ofrece este producto de esta manera desde este lugar.',
    route_unfit: 'Desde este lugar no se puede enviar de esta manera.',
    price_needed: 'Indique el precio que pide.',
    days_wrong: 'El último día no puede ser anterior al primero; unas vacaciones tienen un último día.',
    days_past: 'Esos días ya han pasado.',
    days_overlap: 'Ya tiene días libres en ese período.',
    data_wrong: 'Revise: {fields}.',
    picture_unreadable: 'No podemos leer esta imagen. Envíe una foto en JPEG, PNG o WebP.',
    picture_large: 'Esta imagen es demasiado grande: como máximo {megapixels} millones de píxeles.',
    picture_small: 'Esta imagen es demasiado pequeña: al menos {pixels} píxeles por lado.',
    pictures_many: 'Un producto puede tener como máximo {most} imágenes.',
    picture_unknown: 'Una de estas imágenes no pertenece a este producto.',
    file_unreadable: 'Este archivo no se puede leer como tabla. Guárdelo como CSV en UTF-8.',
    file_line:
      'La línea {line} tiene más celdas que la primera. Entre comas, una coma decimal necesita comillas: guarde mejor con punto y coma.',
    file_columns: 'Faltan columnas de la plantilla: {columns}.',
    file_rows: 'Un archivo puede tener como máximo {most} líneas.',
    file_started: 'Este archivo ya se está importando.',
    file_faults: 'Corrija primero las líneas con errores: de un archivo con errores no se importa nada.',
    file_empty: 'El archivo no tiene líneas.',
  },
};
