import type { Option } from 'payload'

type Label = string | { label: string; meaning: string }

/** Choices of a select from a vocabulary and its labels, in the vocabulary's order. */
export function options<T extends string>(
  values: readonly T[],
  labels: Record<T, Label>,
): Option[] {
  return values.map((value) => ({ value, label: text(labels[value]) }))
}

function text(label: Label): string {
  return typeof label === 'string' ? label : `${label.label}: ${label.meaning}`
}
