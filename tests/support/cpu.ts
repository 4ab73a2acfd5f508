/** CPU milliseconds that this process has taken: a busy machine makes them no more, unlike the time on the wall. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
