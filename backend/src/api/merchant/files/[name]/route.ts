import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { refusal } from '../../../../desk/refuse';
import { readFileGoods } from '../../../../offering/files/file-goods';
import { fileOwner } from '../../../../offering/files/imports';
import { writeFile } from '../../../../offering/files/write-file';
import { reading } from '../../../../offering/on-offer';

/** `goods.csv`: all goods of the merchant; `template.csv`: the columns alone. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { name } = req.params;
  const file = await reading(req, async (database, scope) => {
    if (name !== 'goods.csv' && name !== 'template.csv') throw refusal('not_here', scope.locale);
    const owner = await fileOwner(database, scope);
    const goods =
      name === 'goods.csv' ? await readFileGoods(database, scope.merchantId) : new Map<string, never>();
    return writeFile(goods.values(), owner);
  });
  res.setHeader('Content-Type', 'text/csv; charset=utf-8');
  res.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  res.send(file);
}
