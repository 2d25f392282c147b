export const routeOf = (_t: unknown) => ({ route: 'collectief' as const, reason: null })
