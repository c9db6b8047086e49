/** Table 1 of the paper, 2019–2023, copied by hand: the values tests expect to find in the seed. */
export const PAPER_TABLE = {
  paper_employees: [3914, 3545, 3525, 3600, 4025],
  paper_avg_wage: [433.5, 464.3, 510.8, 611.3, 695.1],
  paper_mining_value: [125602.5, 114680.1, 194776.3, 193829, 274771.6],
  paper_enterprises: [74, 78, 85, 93, 117],
  paper_foreign_investment: [3443.8, 3684.6, 3085, 2833.6, 3275.9],
  paper_domestic_investment: [2226.7, 1929.2, 1732.1, 2150.2, 2859.6],
  paper_technology_innovation_spending: [378.6, 1001.1, 529.8, 19.3, 87.2],
  paper_innovation_product: [2495.7, 2415.5, 2843.4, 3972.1, 4032.5],
};

/** The years of the table. */
export const PAPER_YEARS = [2019, 2020, 2021, 2022, 2023];
