/** Every text of the page in Welsh. Welsh has six plural forms, so the files are not of the English shape. */
export const cy = {};
