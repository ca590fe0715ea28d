/**
 * What Excel needs at the beginning of a file to read it as UTF-8. Programs that read a pipe are
 * better off without it.
 */
export const excelMark = '\uFEFF';
