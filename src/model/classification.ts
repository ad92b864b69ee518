/** The ways of putting values into classes, with the names used in addresses. */
export const classifications = ['national', 'quantiles', 'natural', 'equal'] as const;
export type Classification = (typeof classifications)[number];
