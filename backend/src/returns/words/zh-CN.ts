import type { ReturnWords } from './return-words';

export const words: ReturnWords = {
  refusals: {
    too_late: '已超过期限。仍可办理的事项请见订单页。',
    not_yet: '目前还不能办理。现在可办理的事项请见订单页。',
    excluded: '这些商品不支持退货。',
    opened: '这些商品仅在未拆封时可以退货，请确认未拆封。',
    too_many: '所填件数超过可退件数。',
    already_asked: '这些商品已申请退货。',
    no_term: '该包裹没有适用的退货期限。',
  },
  not_now: '申请处于当前状态，不能作此决定。',
  never_restocked: '食品一律不再入库销售。',
  statement: '本人就订单{number}的下列商品撤销合同：{goods}。',
  send_back: {
    shopper: '请将商品寄回商家，运费由您承担，并保留寄件凭证。',
    merchant: '寄回商品的运费由商家承担，请保留寄件凭证。',
    nobody: '您无需寄回任何物品。',
  },
};
