/**
 * The results of `make` for each item, in the items' order. Up to `ahead` further items are begun before a result is waited
 * for, so that what they wait for happens side by side.
 */
export async function* inTurn<Item, Result>(
  items: readonly Item[],
  ahead: number,
  make: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<{ readonly result: Result } | { readonly error: unknown }>[] = [];
  for (let index = 0; index < items.length; index++) {
    while (begun.length < items.length && begun.length <= index + ahead) {
      begun.push(
        make(items[begun.length]!).then(
          (result) => ({ result }),
          (error: unknown) => ({ error }),
        ),
      );
    }
    const ended = await begun[index]!;
    delete begun[index];
    if ('error' in ended) throw ended.error;
    yield ended.result;
  }
}
