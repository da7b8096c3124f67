import { createSocket } from "node:dgram";
import { isIPv6 } from "node:net";
import { hostname } from "node:os";
import type { Reply } from "../core/channel.ts";
import type { NewNotice } from "../core/notice/notice.ts";
import type { Store } from "../core/store.ts";
import type { Head } from "./log-heads.ts";
import { complain, type Reader, text } from "./settings.ts";

/** Where the head of the log goes besides the data folder: files, mailboxes, and machines that gather logs. */
export type HeadPlaces = {
  files: readonly string[];
  mail: readonly string[];
  syslog: readonly { host: string; port: number }[];
};

const name = "DIMOS_LOG_HEADS";
const syslogPort = 514;
/** Facility «log audit» (13), severity «informational» (6): RFC 5424, section 6.2.1. */
const priority = 13 * 8 + 6;

/** Reads `DIMOS_LOG_HEADS`: paths, `mailto:` and `syslog://` addresses with a comma between them. */
export function headPlaces(reader: Reader): HeadPlaces {
  const given = (text(reader, name) ?? "").split(",").map((each) => each.trim());
  const [files, mail, syslog] = [[], [], []] as [string[], string[], { host: string; port: number }[]];
  for (const place of given.filter((each) => each !== "")) {
    if (/^mailto:/iu.test(place)) mail.push(mailbox(reader, place.slice("mailto:".length)));
    else if (/^syslog:/iu.test(place)) syslog.push(gatherer(reader, place));
    else files.push(file(reader, place));
  }
  if (mail.length > 0 && text(reader, "SMTP_URL") === null)
    complain(reader, name, {
      el: "το mailto: θέλει ανοιχτό e-mail (SMTP_URL)",
      en: "mailto: needs e-mail to be on (SMTP_URL)",
    });
  return { files, mail, syslog };
}

function mailbox(reader: Reader, address: string): string {
  if (!/^[^\s@?]+@[^\s@?]+$/u.test(address))
    complain(reader, name, { el: "π.χ. mailto:elegxos@chios.gr", en: "e.g. mailto:audit@chios.gr" });
  return address;
}

function gatherer(reader: Reader, place: string): { host: string; port: number } {
  const { hostname: host, port } = URL.canParse(place) ? new URL(place) : { hostname: "", port: "" };
  if (host === "")
    complain(reader, name, { el: "π.χ. syslog://10.0.0.5:514", en: "e.g. syslog://10.0.0.5:514" });
  return { host: host.replace(/^\[|\]$/gu, ""), port: port === "" ? syslogPort : Number(port) };
}

/** Only a shell knows what `~` means; taken for a name it would make a folder of that name. */
function file(reader: Reader, path: string): string {
  if (path.startsWith("~"))
    complain(reader, name, { el: "ολόκληρη η διαδρομή, χωρίς ~", en: "the whole path, without ~" });
  return path;
}

/** Hands a head out: one message a day to each mailbox, one line to each machine. Throws where a machine is not found. */
export async function handOut(
  store: Pick<Store, "commit">,
  head: Head,
  { mail, syslog }: HeadPlaces,
): Promise<void> {
  const day = head.at.slice(0, 10);
  const line = JSON.stringify(head);
  const reply: Reply = {
    ...{ text: line, spoken: [], menu: [], choices: [] },
    ...{ want: { kind: "nothing" }, language: "el", files: [] },
  };
  const notices = mail.map((address): NewNotice => ({
    ...{ key: `log-head:${day}:${address}`, about: null, person: null, channel: "mail", address, reply },
    ...{
      subject: `dimos · ${day} · ${head.events}`,
      dueAt: new Date(head.at),
      state: "queued",
      replaces: false,
    },
  }));
  await store.commit({ notices });
  for (const to of syslog)
    await send(`<${priority}>1 ${head.at} ${hostname()} dimos ${process.pid} log-head - ${line}`, to);
}

async function send(message: string, { host, port }: HeadPlaces["syslog"][number]): Promise<void> {
  const socket = createSocket(isIPv6(host) ? "udp6" : "udp4");
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once("error", reject);
      socket.send(message, port, host, (error) => (error === null ? resolve() : reject(error)));
    });
  } finally {
    socket.close();
  }
}
