import { model } from '@medusajs/framework/utils';

/**
 * A dated row of what a country's customs asks of a person before a parcel may come in. Its name is made from what
 * tells it apart; ISO dates, both inclusive, empty for open.
 */
export const RecipientRequirement = model
  .define('recipient_requirement', {
    id: model.text().primaryKey(),
    /** ISO 3166-1 alpha-2, upper case. */
    dest: model.text(),
    /** BONDED, DIRECT_MAIL or `*`. */
    route: model.text().default('*'),
    /** Whose number: of who orders and pays, or of who receives. */
    party: model.enum(['orderer', 'recipient']),
    /** How the number is made: NUMBER_KINDS of the customs package. */
    number_kind: model.text(),
    /** The declaration needs a phone number too. */
    phone: model.boolean().default(false),
    valid_from: model.text().default(''),
    valid_to: model.text().default(''),
    source: model.text().default(''),
    conf: model.enum(['S', 'S2', 'M', 'X', 'C', '-']),
  })
  .indexes([{ on: ['dest'] }]);
