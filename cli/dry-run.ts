import type { Deps } from "../core/deps.ts";
import { openDesk } from "../core/desk.ts";
import type { CaseFile, FileStore } from "../core/file/file.ts";
import type { Store } from "../core/store.ts";
import type { Session } from "./machine.ts";

/** The same session in which every rule is asked and nothing is written: what `--dry-run` means. */
export function withoutWriting(session: Session): Session {
  const { deps } = session;
  const pretended: CaseFile[] = [];
  const store = replaced<Store>(deps.store, {
    commit: (change) => {
      pretended.push(...(change.files ?? []));
      return Promise.resolve({ committed: true, protocol: null });
    },
    filesOf: async (about) => [
      ...(await deps.store.filesOf(about)),
      ...pretended.filter((file) => file.about === about),
    ],
    retry: async (id) => {
      const failed = await deps.store.notices({ state: "failed", limit: 1000 });
      return failed.items.some((notice) => notice.id === id);
    },
  });
  const files = replaced<FileStore>(deps.files, {
    keep: (content) => {
      const size = content instanceof Uint8Array ? content.length : 0;
      return Promise.resolve({ sha: "", mime: "application/octet-stream", size });
    },
  });
  const dry: Deps = { ...deps, store, files };
  return { ...session, deps: dry, desk: openDesk(dry, session.desk.by) };
}

/** An object whose methods are the original's but for those given here. */
function replaced<T extends object>(original: T, own: Partial<T>): T {
  return new Proxy(original, {
    get: (target, name) => {
      const value: unknown = Object.hasOwn(own, name) ? Reflect.get(own, name) : Reflect.get(target, name);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}
