/** Greek capitals as they are written: no tonos, dialytika kept (Μαΐου → ΜΑΪΟΥ, άυλος → ΑΫΛΟΣ). */
export function upperGreek(text: string): string {
  return text.normalize("NFC").toLocaleUpperCase("el");
}
