/** A time of the API as a Date, which keeps milliseconds of its microseconds; null where there is none. */
export function toDate(time: string): Date;
/** The same for a time that may be missing. */
export function toDate(time: string | null | undefined): Date | null;
export function toDate(time: string | null | undefined): Date | null {
  return time == null ? null : new Date(time);
}

/** @internal A time as it was given. */
export function givenTime<T>(time: T, name: string): T {
  if (time instanceof Date && Number.isNaN(time.getTime())) throw new TypeError(`${name} must be a valid Date`);
  return time;
}
