/** What a page keeps in this browser. `lasting` is false where the browser gives no room: then it is gone with the page. */
export type Keeper = {
  lasting: boolean;
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
  /** keeps it unless there is something: @returns what is kept now, so that two windows agree */
  first<T>(key: string, value: T): Promise<T>;
  remove(key: string): Promise<void>;
  all<T>(): Promise<[string, T][]>;
};

const STORE = 'kept';

/** Storage of this origin alone: nothing of it is sent along with a request, as a cookie would be. */
export const openKeeper = async (name: string): Promise<Keeper> => {
  try {
    const db = await asked(openRequest(name));
    // Asked for, not relied on: see 'save as file'.
    void navigator.storage?.persist?.();
    return overDatabase(db);
  } catch {
    return inMemory();
  }
};

const openRequest = (name: string): IDBOpenDBRequest => {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return request;
};

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const overDatabase = (db: IDBDatabase): Keeper => {
  const store = (mode: IDBTransactionMode): IDBObjectStore => db.transaction(STORE, mode).objectStore(STORE);
  const written = (work: (kept: IDBObjectStore) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const kept = store('readwrite');
      work(kept);
      kept.transaction.oncomplete = () => resolve();
      kept.transaction.onabort = () => reject(kept.transaction.error);
    });
  return {
    lasting: true,
    get: (key) => asked(store('readonly').get(key)),
    set: (key, value) => written((kept) => kept.put(value, key)),
    async first(key, value) {
      await written((kept) => kept.add(value, key)).catch(() => {});
      return asked(store('readonly').get(key));
    },
    remove: (key) => written((kept) => kept.delete(key)),
    async all() {
      const kept = store('readonly');
      const [keys, values] = [asked(kept.getAllKeys()), asked(kept.getAll())];
      const found = await values;
      return (await keys).map((key, at) => [String(key), found[at]]);
    },
  };
};

const inMemory = (): Keeper => {
  const kept = new Map<string, unknown>();
  return {
    lasting: false,
    get: async <T>(key: string) => kept.get(key) as T | undefined,
    set: async (key, value) => void kept.set(key, value),
    async first<T>(key: string, value: T) {
      if (!kept.has(key)) kept.set(key, value);
      return kept.get(key) as T;
    },
    remove: async (key) => void kept.delete(key),
    all: async <T>() => [...kept] as [string, T][],
  };
};
