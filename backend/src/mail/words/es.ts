import type { MailWords } from './words';

export const words: MailWords = {
  letters: {
    order_placed: {
      subject: 'Pedido {number}: gracias',
      title: 'Gracias por su pedido',
      lead: 'Su pedido {number} está hecho. Aquí tiene lo que ha pedido, el importe y las fechas de llegada.',
      next: '',
    },
    held: {
      subject: 'Pedido {number}: la aduana inspecciona un envío',
      title: 'Retenido para inspección',
      lead: 'La aduana inspecciona su envío del vendedor «{merchant}». Ocurre con algunos envíos; usted no tiene que hacer nada.',
      next: 'Puede llegar más tarde de lo previsto. Le escribiremos en cuanto la aduana decida.',
    },
    released: {
      subject: 'Pedido {number}: la aduana ha liberado un envío',
      title: 'Liberado por la aduana',
      lead: 'La aduana ha liberado su envío del vendedor «{merchant}».',
      next: 'Ahora el transportista se lo lleva.',
    },
    refused: {
      subject: 'Pedido {number}: la aduana ha rechazado un envío',
      title: 'Rechazado por la aduana',
      lead: 'La aduana no ha admitido su envío del vendedor «{merchant}». No le llegará.',
      next: 'Se le devuelve lo que pagó por él. Le escribiremos cuando el dinero esté en camino.',
    },
    handed_over: {
      subject: 'Pedido {number}: un envío está en camino',
      title: 'En camino',
      lead: 'Su envío del vendedor «{merchant}» ya está en manos del transportista.',
      next: '',
    },
    delivered: {
      subject: 'Pedido {number}: un envío ha llegado',
      title: 'Entregado',
      lead: 'Su envío del vendedor «{merchant}» se entregó el {date}.',
      next: '¿Hay algún problema o no es lo que quería? La página del pedido indica qué se puede devolver y hasta cuándo.',
    },
    cancelled: {
      subject: 'Pedido {number}: un envío está cancelado',
      title: 'Envío cancelado',
      lead: 'Su envío del vendedor «{merchant}» está cancelado y no se enviará.',
      next: 'Se le devuelve lo que pagó por él. Le escribiremos cuando el dinero esté en camino.',
    },
    order_cancelled: {
      subject: 'Pedido {number}: cancelado',
      title: 'Pedido cancelado',
      lead: 'Su pedido {number} está cancelado. No se enviará nada.',
      next: 'Se le devuelve lo que pagó. Le escribiremos cuando el dinero esté en camino.',
    },
    refunded: {
      subject: 'Pedido {number}: {amount} de vuelta a usted',
      title: 'Su reembolso',
      lead: 'Hemos devuelto {amount} por el mismo medio con el que pagó.',
      next: 'Su banco puede tardar unos días hábiles en mostrarlo.',
    },
    payment_returned: {
      subject: 'Le devolvemos su pago',
      title: 'Le devolvemos su pago',
      lead: 'Nos llegó un pago suyo de {amount} que no corresponde a ningún pedido: se pagó dos veces o el pedido no se pudo realizar.',
      next: 'Lo hemos devuelto por el mismo medio con el que pagó. Su banco puede tardar unos días hábiles en mostrarlo.',
    },
    withdrawal_received: {
      subject: 'Pedido {number}: hemos recibido su desistimiento',
      title: 'Su desistimiento del contrato',
      lead: 'Confirmamos que hemos recibido su desistimiento del contrato. Guarde este mensaje.',
      next: 'La página del pedido indica cómo devolver los productos y cuándo recibirá su dinero.',
    },
    return_received: {
      subject: 'Pedido {number}: hemos recibido su solicitud de devolución',
      title: 'Su solicitud de devolución',
      lead: 'Hemos recibido su solicitud de devolución.',
      next: 'Le escribiremos cuando esté decidida. Guarde los productos hasta entonces.',
    },
    return_accepted: {
      subject: 'Pedido {number}: su devolución está aceptada',
      title: 'Devolución aceptada',
      lead: 'Puede devolver estos productos.',
      next: 'Los reembolsamos cuando hayan llegado y se hayan revisado.',
    },
    return_refused: {
      subject: 'Pedido {number}: su solicitud de devolución se ha rechazado',
      title: 'Devolución rechazada',
      lead: 'Estos productos no se pueden devolver.',
      next: '',
    },
    password_reset: {
      subject: 'Elija una contraseña nueva',
      title: 'Elija una contraseña nueva',
      lead: 'Alguien, probablemente usted, ha pedido una contraseña nueva para su cuenta.',
      next: 'El enlace sirve una sola vez, hasta el {date}. Si no fue usted, no haga nada: su contraseña sigue igual.',
    },
    email_verification: {
      subject: 'Confirme su correo electrónico',
      title: 'Confirme su correo electrónico',
      lead: 'Abra el enlace para confirmar que esta dirección es suya.',
      next: 'El enlace sirve hasta el {date}. Si no ha abierto una cuenta, no haga nada.',
    },
    desk_invitation: {
      subject: 'Su invitación de {tenant}',
      title: 'Trabajar en el escritorio de {tenant}',
      lead: '{inviter} le invita a trabajar en el escritorio de {tenant} en Caravanserai.',
      next: 'El enlace funciona una sola vez, hasta el {date}. Si no sabe de qué se trata, no haga nada.',
    },
    account_erased: {
      subject: 'Su cuenta está borrada',
      title: 'Su cuenta está borrada',
      lead: 'Su cuenta y las direcciones guardadas en ella están borradas, como pidió.',
      next: 'Lo que la ley nos obliga a guardar de sus pedidos queda hasta el {date}. El nombre y la dirección se borran de ellos en cuanto ya no se pueda devolver nada.',
    },
  },
  refunds: {
    cancelled: 'Por lo que se canceló.',
    return: 'Por los productos que devolvió.',
    withdrawal: 'Por su desistimiento del contrato.',
    refused: 'Por el envío que rechazó la aduana.',
  },
  order: {
    view: 'Ver el pedido',
    secret:
      'El enlace abre su pedido sin iniciar sesión. Quien tenga este mensaje puede ver el pedido: no lo reenvíe.',
    parcels: {
      one: 'Le llegará un envío',
      many: 'Le llegarán por separado {count} de envíos',
      other: 'Le llegarán por separado {count} envíos',
    },
    next: 'Próximos pasos',
    each_turn: 'Le escribiremos en cada etapa.',
    change_mind:
      '¿Ha cambiado de idea? La página del pedido indica qué se puede cancelar o devolver y hasta cuándo.',
    routes: {
      bonded:
        'El depósito aduanero prepara el envío y lo despacha en aduana a su nombre; después se lo entrega un repartidor.',
      direct_mail:
        'El vendedor manda el envío desde el extranjero. Se despacha en aduana al llegar; los gastos que no estén incluidos en su total se pagan en la entrega.',
      domestic: 'El envío sale de un almacén de su país o zona aduanera. Nada que pagar en la entrega.',
    },
    due: {
      nothing: 'Nada que pagar en la entrega.',
      known: 'A pagar en la entrega: {amount}.',
      unknown: 'En la entrega pueden cobrarse gastos cuyo importe desconocemos.',
    },
  },
  names: {
    number: 'Pedido',
    placed_on: 'Fecha del pedido',
    ship_to: 'Enviar a',
    arrives: 'Llega',
    way: 'Modalidad de envío',
    carrier: 'Transportista',
    tracking: 'Número de seguimiento',
    reference: 'Referencia',
    received: 'Recibido',
    declared_by: 'Declarante',
    send_by: 'Devolver a más tardar el',
    reason: 'Motivo',
    goods: 'Productos',
    voucher: 'Códigos de descuento',
    credit: 'Tarjetas de regalo',
    freight: 'Gastos de envío',
    free: 'gratis',
    total: 'Total',
    pay_now: 'Pagado ahora',
    on_delivery: 'A pagar en la entrega',
    in_all: 'Precio final con aranceles y envío',
    not_known: 'importe desconocido',
    test_payment: 'Pago de prueba: no se ha cobrado nada.',
  },
  buttons: {
    password_reset: 'Elegir una contraseña nueva',
    email_verification: 'Confirmar la dirección',
    desk_invitation: 'Ver la invitación',
  },
  foot: {
    order: 'Recibe este mensaje por un pedido en Caravanserai.',
    account: 'Recibe este mensaje porque esta dirección se indicó para una cuenta en Caravanserai.',
    desk: 'Recibe este mensaje porque trabaja en un escritorio de Caravanserai.',
    demonstration:
      'Esto es una demostración: no está vinculada a ningún gobierno y aquí no se vende nada. La aduana y los transportistas son simulados.',
  },
};
