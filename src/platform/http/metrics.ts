/** Counts for `/metrics`, in Prometheus' text format; no label ever holds what somebody asked for. */
export interface Metrics {
  /** @param route the pattern of the route, not the address */
  request(route: string, status: number, milliseconds: number): void
  text(): string
}

const bounds = [5, 10, 25, 50, 100, 250, 500, 1000, 2500]

export function openMetrics(): Metrics {
  const requests = new Map<string, number>()
  const buckets = Array.from({ length: bounds.length + 1 }, () => 0)
  let sum = 0
  let count = 0
  return {
    request(route, status, milliseconds) {
      const key = `route="${route.replace(/["\\\n]/g, '')}",status="${status}"`
      requests.set(key, (requests.get(key) ?? 0) + 1)
      const index = bounds.findIndex((bound) => milliseconds <= bound)
      const bucket = index < 0 ? bounds.length : index
      buckets[bucket] = (buckets[bucket] ?? 0) + 1
      sum += milliseconds
      count += 1
    },
    text() {
      const memory = process.memoryUsage()
      let below = 0
      return [
        '# HELP samenspel_requests_total Requests answered.',
        '# TYPE samenspel_requests_total counter',
        ...[...requests].map(([key, value]) => `samenspel_requests_total{${key}} ${value}`),
        '# HELP samenspel_request_seconds Time to answer.',
        '# TYPE samenspel_request_seconds histogram',
        ...bounds.map((bound, index) => {
          below += buckets[index] ?? 0
          return `samenspel_request_seconds_bucket{le="${bound / 1000}"} ${below}`
        }),
        `samenspel_request_seconds_bucket{le="+Inf"} ${count}`,
        `samenspel_request_seconds_sum ${sum / 1000}`,
        `samenspel_request_seconds_count ${count}`,
        '# HELP process_resident_memory_bytes Resident memory.',
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${memory.rss}`,
        '# HELP process_uptime_seconds Seconds since the start.',
        '# TYPE process_uptime_seconds gauge',
        `process_uptime_seconds ${Math.round(process.uptime())}`,
        '',
      ].join('\n')
    },
  }
}
