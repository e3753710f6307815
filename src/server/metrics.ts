import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { measures, type Measure, type Sources } from './measures'

export type Metrics = {
  /** Notes how long an answer took that was not sent directly from memory. */
  observe: (answered: { route: string; status: string; seconds: number }) => void
  /** Everything in the text format of Prometheus. */
  text: () => Promise<string>
}

/** In seconds: from what a look into memory takes to where the patience of the cache ends. */
const buckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20]

/** What this process measures of itself; each replica is read on its own. */
export function newMetrics(sources: Sources): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  for (const measure of measures(sources)) register(registry, measure)
  const durations = new Histogram({
    name: 'knotwork_request_duration_seconds',
    help: 'Time until an answer was sent, by route and class of status; direct hits are only counted.',
    labelNames: ['route', 'status'],
    buckets,
    registers,
  })
  return {
    observe: ({ seconds, ...labels }) => durations.observe(labels, seconds),
    text: () => registry.metrics(),
  }
}

/** The number is read when somebody asks for it. */
function register(registry: Registry, { type, read, labels = [], ...named }: Measure): void {
  const Metric = type === 'counter' ? Counter : Gauge
  const metric = new Metric({
    ...named,
    labelNames: labels,
    registers: [registry],
    collect: () => {
      metric.reset()
      for (const [values, value] of read()) metric.inc(values, value)
    },
  })
}
