/** What is the same for all agreements of a year, made once for each. Years are few: they have four digits. */
export function perYear<T>(make: (year: number) => T): (year: number) => T {
  const known = new Map<number, T>();
  return (year) => {
    let made = known.get(year);
    if (made === undefined) {
      made = make(year);
      known.set(year, made);
    }
    return made;
  };
}
