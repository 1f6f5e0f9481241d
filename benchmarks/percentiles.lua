-- What the goals are stated in: wrk itself prints no 95th percentile.
function done(summary, latency, requests)
  local refused = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  print(string.format("p50 %.0f ms, p95 %.0f ms, %d failed", latency:percentile(50) / 1000, latency:percentile(95) / 1000, refused))
end
