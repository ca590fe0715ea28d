/** Where the project lives; and the page on checks, in which each rule has a heading. */
export const homepage = 'https://github.com/omnigauge/omnigauge';
export const checkHelp = `${homepage}/blob/main/docs/ci.md`;
