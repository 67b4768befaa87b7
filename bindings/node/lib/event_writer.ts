import type native from "./native.cjs";

/** A slot's bytes. */
const SLOT = 64;
/** Up to so many characters a text is written one by one, which is the quickest way for short ones. */
const SHORT = 16;
const IN_TEXTS = 1024;
const LABEL_NAME = IN_TEXTS - 2;
const LABEL_VALUE = IN_TEXTS - 1;

/**
 * Writes events into memory that the addon reads (bindings/node/src/event_port.hpp has the layout), and rings there. One event at a
 * time, so one memory for a client.
 */
export class EventWriter {
  private readonly encoder = new TextEncoder();
  private port!: native.EventPort;
  private head!: Int32Array;
  private numbers!: Float64Array;
  private fields!: Int32Array;
  private slots!: Uint8Array;
  private texts!: Uint8Array;
  private slotViews: (Uint8Array | undefined)[] = [];
  /** What stands in each field's slot. */
  private inSlot: (string | null)[] = [];
  private count = 0;
  private at = 0;
  private lacking = 0;
  private busy = false;

  constructor(private readonly open: (textBytes: number) => native.EventPort) {
    this.reopen(16 * 1024);
  }

  /** Emits what `write` writes; false where it was dropped. A value of the wrong type is a TypeError, and emits nothing. */
  emit<E>(write: (to: EventWriter, event: E) => void, event: E): boolean {
    if (this.busy) return new EventWriter(this.open).emit(write, event); // a getter of the event emits another
    this.busy = true;
    try {
      this.begin();
      write(this, event);
      if (this.lacking > 0) {
        this.reopen(this.texts.length + this.lacking); // room enough: whether an event is too large is for the core to say
        this.begin();
        write(this, event);
      }
      this.head[0] = this.count;
      return this.port.emit();
    } finally {
      this.busy = false;
    }
  }

  private begin(): void {
    this.count = 0;
    this.at = 0;
    this.lacking = 0;
  }

  text(field: number, value: string, name: string): void {
    if (value === null || value !== this.inSlot[field]) {
      if (typeof value !== "string") throw wrong(name, "a string", value);
      if (!this.fill(field, value)) return this.long(field, value);
    }
    this.entry(field, value.length);
  }

  integer(field: number, value: number, name: string): void {
    if (!Number.isSafeInteger(value)) throw wrong(name, "a whole number", value);
    this.entry(field, value);
  }

  number(field: number, value: number, name: string): void {
    if (!Number.isFinite(value)) throw wrong(name, "a finite number", value);
    this.entry(field, value);
  }

  boolean(field: number, value: boolean, name: string): void {
    if (typeof value !== "boolean") throw wrong(name, "true or false", value);
    this.entry(field, value ? 1 : 0);
  }

  timestamp(field: number, value: string | Date, name: string): void {
    const micros = typeof value === "string" ? microsOf(value) : value instanceof Date ? value.getTime() * 1000 : NaN;
    if (Number.isNaN(micros)) throw wrong(name, "a Date or an RFC 3339 time", value);
    this.entry(field, micros);
  }

  /** What has fields of its own. */
  part(value: object, name: string): void {
    if (typeof value !== "object" || Array.isArray(value)) throw wrong(name, "an object", value);
  }

  labels(_field: number, labels: Record<string, string>, name: string): void {
    if (typeof labels !== "object" || Array.isArray(labels)) throw wrong(name, "an object of texts", labels);
    for (const label of Object.keys(labels)) {
      const value = labels[label];
      if (typeof value !== "string") throw wrong(`${name}.${label}`, "a string", value);
      this.long(LABEL_NAME, label);
      this.long(LABEL_VALUE, value);
    }
  }

  private entry(field: number, value: number): void {
    if (this.count >= this.port.capacity) throw new TypeError(`an event has at most ${this.port.capacity} fields and labels`);
    this.fields[this.count] = field;
    this.numbers[this.count] = value;
    this.count += 1;
  }

  /** Puts an ASCII text into the field's slot; false where it is another, or longer. */
  private fill(field: number, value: string): boolean {
    const size = value.length;
    if (size > SLOT) return false;
    const ascii = size > SHORT ? this.encode(field, value) : this.fillShort(field, value);
    this.inSlot[field] = ascii ? value : null;
    return ascii;
  }

  private fillShort(field: number, value: string): boolean {
    const { slots } = this;
    const at = field * SLOT;
    let bits = 0;
    for (let i = 0; i < value.length; i += 1) {
      const unit = value.charCodeAt(i);
      slots[at + i] = unit;
      bits |= unit;
    }
    return bits < 128;
  }

  private encode(field: number, value: string): boolean {
    const { read, written } = this.encoder.encodeInto(value, this.slotOf(field));
    return read === value.length && written === value.length; // what is not ASCII has more bytes than it has units
  }

  /** Kept, since to make one costs as much as to write the text. */
  private slotOf(field: number): Uint8Array {
    return (this.slotViews[field] ??= this.slots.subarray(field * SLOT, (field + 1) * SLOT));
  }

  private long(field: number, value: string): void {
    const { read, written } = this.encoder.encodeInto(value, this.texts.subarray(this.at));
    this.at += written;
    if (read < value.length) this.lacking += 3 * (value.length - read);
    this.entry(field + IN_TEXTS, written);
  }

  private reopen(textBytes: number): void {
    this.port = this.open(textBytes);
    const { buffer, capacity, slots } = this.port;
    this.head = new Int32Array(buffer, 0, 1);
    this.numbers = new Float64Array(buffer, 8, capacity);
    this.fields = new Int32Array(buffer, 8 + 8 * capacity, capacity);
    this.slots = new Uint8Array(buffer, 8 + 12 * capacity, slots * SLOT);
    this.texts = new Uint8Array(buffer, 8 + 12 * capacity + slots * SLOT);
    this.slotViews = new Array<Uint8Array | undefined>(slots).fill(undefined);
    this.inSlot = new Array<string | null>(slots).fill(null);
  }
}

function wrong(name: string, expected: string, value: unknown): TypeError {
  return new TypeError(`${name} must be ${expected}, not ${value === null ? "null" : Array.isArray(value) ? "an array" : typeof value === "number" ? String(value) : typeof value}`);
}

const RFC_3339 = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d:\d\d)$/;

/** Microseconds since 1970; Date knows only milliseconds, so it gets whole seconds. NaN where it is no RFC 3339 time with its zone. */
function microsOf(time: string): number {
  const [, day, clock, fraction = "", zone = ""] = RFC_3339.exec(time) ?? [];
  return Date.parse(`${day}T${clock}${zone.toUpperCase()}`) * 1000 + Number(fraction.slice(0, 6).padEnd(6, "0"));
}
