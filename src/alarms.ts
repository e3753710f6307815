// Next bundles its own copy of this module; the alarms have to be the outer server's.
const key = Symbol.for('knotwork.alarms')
const anchor = globalThis as typeof globalThis & { [key]?: Map<string, string> }
const alarms = (anchor[key] ??= new Map<string, string>())

/** Says that something needs a person: `/readyz` names it. True when it is news. */
export function raise(name: string, reason: string): boolean {
  const isNews = alarms.get(name) !== reason
  alarms.set(name, reason)
  return isNews
}

export function clear(name: string): void {
  alarms.delete(name)
}

/** What needs a person now: the name of each alarm, and why it was raised. */
export function raisedAlarms(): ReadonlyMap<string, string> {
  return alarms
}
