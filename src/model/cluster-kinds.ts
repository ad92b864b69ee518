/** The two ways of marking places that belong together: local Moran's clusters and outliers, and the hot and cold spots of Gi*. */
export const clusterKinds = ['moran', 'hot-spots'] as const;
export type ClusterKind = (typeof clusterKinds)[number];
