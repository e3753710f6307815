export const headingLevels = { h2: 2, h3: 3, h4: 4 } as const
