/** For how many days a link to a draft may work; an editor chooses one of these. */
export const shareDays = [1, 7, 30, 90] as const
export type ShareDays = (typeof shareDays)[number]

/** The choice that stands there at first. */
export const usualShareDays: ShareDays = 7
