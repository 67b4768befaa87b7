/** Tells a user's function. What it throws is an uncaught exception; it neither keeps others from hearing nor ends in native code. */
export function tell<Told>(listener: (told: Told) => void, told: Told): void {
  try {
    listener(told);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
