// Loaded before a site by NODE_OPTIONS: its clock is wrong by CLOCK_SHIFT milliseconds, as on a machine without NTP.
const shift = Number(process.env.CLOCK_SHIFT)
const RightDate = Date
const now = () => RightDate.now() + shift

globalThis.Date = new Proxy(RightDate, {
  apply: () => new RightDate(now()).toString(),
  construct: (target, given, by) => Reflect.construct(target, given.length ? given : [now()], by),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})
RightDate.prototype.constructor = globalThis.Date
