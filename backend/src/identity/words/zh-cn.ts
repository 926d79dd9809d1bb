import type { IdentityWords } from './identity-words';

export const zhCn: IdentityWords = {
  title: '清关身份信息',
  where:
    '仅提供给海关及负责申报的承运人，商家无法看到。信息加密保存、脱敏显示；最后一个包裹送达{arrived}天后、退货不再需要时即予删除；未下单的，{open}天后删除。',
  name: '证件姓名',
  kinds: {
    CN_RESIDENT: {
      why: '保税仓发货和海外直邮的包裹须向中国海关申报订购人。收货人可以是他人，但付款人必须是订购人本人。',
      number: '身份证号码',
      form: '共18位，末位可能是X。',
      without: '没有中国居民身份证，这些包裹无法入境。国内现货无需身份信息。',
      missing: '请填写订购人的证件姓名和身份证号码，中国海关要求提供。',
    },
    BR_CPF_CNPJ: {
      why: '巴西海关要求提供境外包裹收货人的税号。',
      number: 'CPF或CNPJ税号',
      form: 'CPF为11位数字，CNPJ为14位字符。',
      without: '',
      missing: '请填写收货人的CPF或CNPJ税号，巴西海关要求提供。',
    },
    KR_PCCC: {
      why: '韩国海关要求提供境外包裹收货人的个人通关号。姓名和电话应与申请该号码时一致。',
      number: '个人通关号',
      form: '字母P加12位数字。',
      without: '个人通关号可在韩国海关网站申请，有效期一年。',
      missing: '请填写收货人的个人通关号，韩国海关要求提供。',
    },
    KZ_IIN_BIN: {
      why: '哈萨克斯坦海关要求提供境外包裹收货人的识别号。',
      number: 'IIN或BIN识别号',
      form: '12位数字。',
      without: '',
      missing: '请填写收货人的IIN或BIN识别号，哈萨克斯坦海关要求提供。',
    },
  },
};
