/** The least and the highest zoom that a reader can come to. */
export const zoomRange = { least: 6, most: 17 } as const;
