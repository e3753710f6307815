import type { ReactNode } from 'react'

/** The states of a component by name, as they are shown at /design and rendered in tests. */
export type States = Record<string, ReactNode>

/** The states of components by the name of their folder. */
export type ComponentExamples = Record<string, States>
