import { fromNative } from "./errors.js";
import { errorsByCode } from "./generated/errors.js";
import type native from "./native.cjs";

/** What the native side refuses at once, as an error of the package. */
export function configured<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    const failure = (error as { failure?: native.Failure }).failure;
    throw failure ? fromNative(failure, errorsByCode) : error;
  }
}
