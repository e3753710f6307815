/** A time as people of a zone read it, with the zone beside it. */
export function timeIn(at: string, zone: string | null | undefined): string {
  const timeZone = zone ?? 'UTC'
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const
  return `${new Date(at).toLocaleString('en-GB', options)} (${timeZone})`
}
