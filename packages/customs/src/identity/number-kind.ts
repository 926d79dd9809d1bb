/** How a number that customs asks for is made. Rows of requirements name them. */
export const NUMBER_KINDS = ['CN_RESIDENT', 'BR_CPF_CNPJ', 'KR_PCCC', 'KZ_IIN_BIN'] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

export const isNumberKind = (value: unknown): value is NumberKind =>
  NUMBER_KINDS.some((kind) => kind === value);

export type NumberProblem = 'length' | 'characters' | 'region' | 'birth_date' | 'checksum' | 'never_issued';

export type NumberCheck =
  | { readonly ok: false; readonly problem: NumberProblem }
  | {
      readonly ok: true;
      /** As it is kept and declared: no separators, capitals. */
      readonly number: string;
      /** A number that nobody has or can have: for tests and demonstrations. */
      readonly fictional: boolean;
    };
