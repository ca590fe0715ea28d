/** What stands for what in a chart of characters; no two look alike without colour. */
export const chartMarks = {
  estimate: '●',
  possible: '◎',
  range: '┊',
  unreadable: '✗',
  none: '·',
};
