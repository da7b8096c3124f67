import { createHash } from "node:crypto";
import type { SendMailOptions } from "nodemailer";
import type { Outgoing } from "../../core/channel.ts";
import type { Invite } from "../../core/wording/invite.ts";
import { calendarFile } from "./invite.ts";
import { plain } from "../../core/text/sanitize.ts";

const longestSubject = 200;
const address = /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]{1,255}$/u;

/**
 * One notice as a mail in plain text; undefined when its address is none. Its Message-ID comes from the
 * notice, so a mail that is sent twice is shown once by readers that look.
 */
export function render(outgoing: Outgoing, from: string): SendMailOptions | undefined {
  const { id, reply, subject, files } = outgoing;
  if (!address.test(outgoing.address)) return undefined;
  return {
    from,
    to: { name: "", address: outgoing.address },
    subject: plain(subject, longestSubject),
    text: reply.text,
    messageId: `<${createHash("sha256").update(id).digest("hex").slice(0, 40)}@${domainOf(from)}>`,
    // RFC 3834: nobody's absence note shall answer a machine.
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": reply.language },
    ...(reply.invite && { icalEvent: entryOf(reply.invite, { from, to: outgoing.address }) }),
    attachments: files.map(({ name, mime, bytes }) => ({
      filename: plain(name, 120),
      contentType: mime,
      content: Buffer.from(bytes),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Part of the letter and file at once, because some readers see only one of them. */
function entryOf(invite: Invite, { from, to }: { from: string; to: string }): SendMailOptions["icalEvent"] {
  const [, name = "", address = from] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/u.exec(from) ?? [];
  const text = calendarFile(invite, { from: { name: name.trim() || address, address }, to });
  // Quoted-printable is cut wrongly by some readers, so it is not left to chance.
  const content = Buffer.from(text).toString("base64");
  return { method: invite.method, filename: "invite.ics", encoding: "base64", content };
}

function domainOf(from: string): string {
  return /@([\w.-]+)>?\s*$/u.exec(from)?.[1] ?? "localhost";
}
