import type { ReturnWords } from './return-words';

export const words: ReturnWords = {
  refusals: {
    too_late: 'El plazo ha terminado. La página del pedido muestra lo que aún es posible.',
    not_yet: 'Todavía no es posible. La página del pedido muestra lo que es posible ahora.',
    excluded: 'Estos productos no se pueden devolver.',
    opened: 'Estos productos solo se pueden devolver sin abrir. Confirme que no se han abierto.',
    too_many: 'Ha indicado más unidades de las que se pueden devolver.',
    already_asked: 'Ya se ha solicitado la devolución de estas unidades.',
    no_term: 'No hay plazo de devolución para este envío.',
  },
  not_now: 'Esta decisión no es posible en el estado actual de la solicitud.',
  never_restocked: 'Los alimentos nunca vuelven a las existencias.',
  statement: 'Desisto del contrato sobre estos productos del pedido {number}: {goods}.',
  send_back: {
    shopper: 'Envíe los productos al vendedor a su cargo y conserve el justificante de envío.',
    merchant: 'El vendedor paga el envío de vuelta. Conserve el justificante de envío.',
    nobody: 'No tiene que enviar nada.',
  },
};
