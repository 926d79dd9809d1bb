import type { ConsentTexts } from './consent-text';

export const es: ConsentTexts = {
  risk_notice: {
    title: 'Aviso sobre compras transfronterizas',
    statements: [
      'Los productos cumplen las normas de su país de origen. Estas pueden diferir de las chinas en calidad, seguridad, higiene, medio ambiente y etiquetado; usted asume el riesgo que ello supone.',
      'Pueden no llevar etiqueta en chino. La etiqueta en chino está en la página del producto.',
      'Son solo para su uso personal y no se pueden revender.',
    ],
    agree: 'He leído y acepto este aviso, y compro para uso personal.',
    missing: 'Acepte el aviso sobre compras transfronterizas o quite estos productos del carrito.',
  },
  sensitive_data: {
    title: 'Uso de su número de identidad',
    statements: [
      'Es un dato sensible. Solo se usa para declarar sus envíos en la aduana y para calcular su límite anual.',
      'Puede retirar este consentimiento hasta hacer el pedido; entonces estos envíos no se pueden pedir.',
    ],
    agree: 'Acepto por separado que mi nombre y mi número de documento se usen para esto.',
    missing: 'Acepte el uso de su número de identidad o quite estos productos del carrito.',
  },
  age_18: {
    title: 'Alcohol',
    statements: [
      'Los productos con alcohol solo se entregan a mayores de edad. El repartidor puede pedir una prueba de edad.',
    ],
    agree: 'Tengo 18 años o más, igual que quien recibe el envío.',
    missing: 'Confirme que tiene 18 años o más o quite del carrito los productos con alcohol.',
  },
};
