import type { IdentityWords } from './identity-words';

export const es: IdentityWords = {
  title: 'Identidad para la aduana',
  where:
    'Se envía a la aduana y al transportista que declara el envío, y a nadie más: ningún vendedor lo ve. Se guarda cifrado, se muestra oculto y se borra {arrived} días después de llegar el último envío, cuando ninguna devolución lo necesita; sin pedido, a los {open} días.',
  name: 'Nombre según el documento',
  kinds: {
    CN_RESIDENT: {
      why: 'La aduana de China pregunta quién pide los envíos desde depósito aduanero y los envíos directos desde el origen. Puede recibirlos otra persona; quien paga debe ser quien hace el pedido.',
      number: 'Número de documento de identidad',
      form: '18 caracteres; el último puede ser una X.',
      without:
        'Sin un documento de identidad de residente en China, estos envíos no pueden entrar. Los productos de existencias locales no lo necesitan.',
      missing:
        'Indique el nombre y el número de documento de identidad de quien hace el pedido; los pide la aduana de China.',
    },
    BR_CPF_CNPJ: {
      why: 'La aduana de Brasil pide el número fiscal de quien recibe un envío del extranjero.',
      number: 'CPF o CNPJ',
      form: 'Un CPF tiene 11 cifras; un CNPJ, 14 caracteres.',
      without: '',
      missing: 'Indique el CPF o CNPJ del destinatario; lo pide la aduana de Brasil.',
    },
    KR_PCCC: {
      why: 'La aduana de Corea pide el código de despacho de quien recibe un envío del extranjero. El nombre y el teléfono deben ser los registrados con ese código.',
      number: 'Código personal de despacho aduanero',
      form: 'P y 12 cifras.',
      without: 'El servicio de aduanas de Corea emite el código en su sitio; vale un año.',
      missing:
        'Indique el código personal de despacho aduanero del destinatario; lo pide la aduana de Corea.',
    },
    KZ_IIN_BIN: {
      why: 'La aduana de Kazajistán pide el número de quien recibe un envío del extranjero.',
      number: 'IIN o BIN',
      form: '12 cifras.',
      without: '',
      missing: 'Indique el IIN o BIN del destinatario; lo pide la aduana de Kazajistán.',
    },
  },
};
