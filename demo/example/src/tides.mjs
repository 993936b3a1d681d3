/** Rows of `harbour,time,metres`, by harbour. */
export function readTides(csv) {
  const rows = csv.trim().split('\n').slice(1);
  const harbours = new Map();
  for (const row of rows) {
    const [harbour, time, metres] = row.split(',');
    harbours.set(harbour, [...(harbours.get(harbour) ?? []), { time, metres: Number(metres) }]);
  }
  return harbours;
}

/** The highest water of the day. */
export function highest(tides) {
  return tides.reduce((best, tide) => (tide.metres > best.metres ? tide : best));
}
