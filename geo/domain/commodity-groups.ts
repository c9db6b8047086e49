/** The groups a deposit's symbol and colour stand for; names are in the messages under `commodityGroups`. */
export const COMMODITY_GROUPS = [
  'precious',
  'copper_molybdenum',
  'ferrous_alunite_coal',
  'polymetal_mercury',
  'stone_clay_sand',
  'mineral_water',
] as const;

export type CommodityGroup = (typeof COMMODITY_GROUPS)[number];
