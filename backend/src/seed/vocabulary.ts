export type SupplyRoute = 'bonded' | 'direct_mail' | 'domestic';
export type PlaceKind = 'origin' | 'bonded' | 'domestic' | 'overseas';
