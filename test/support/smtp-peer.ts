import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export type Letter = {
  from: string;
  to: string[];
  headers: Record<string, string>;
  text: string;
  attachments: { name: string; type: string; bytes: Buffer }[];
  raw: string;
};
/** How the server answers the next letters: takes them, or refuses with a code, at one step or after the text. */
export type Answer = "take" | { at: "connect" | "from" | "rcpt" | "data"; code: number; text: string };

/** A real SMTP server on 127.0.0.1 that keeps what it is given, read as a mail program would read it. */
export class SmtpPeer {
  readonly letters: Letter[] = [];
  answer: Answer = "take";
  connections = 0;
  url = "";
  private server: SMTPServer | undefined;

  async start(options: SMTPServerOptions = {}): Promise<this> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onConnect: (_, done) => {
        this.connections += 1;
        done(this.refusal("connect"));
      },
      onMailFrom: (_, __, done) => done(this.refusal("from")),
      onRcptTo: (_, __, done) => done(this.refusal("rcpt")),
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on("data", (part: Buffer) => parts.push(part));
        stream.on("end", () => {
          const refused = this.refusal("data");
          const { mailFrom, rcptTo } = session.envelope;
          const from = mailFrom === false ? "" : mailFrom.address;
          const raw = Buffer.concat(parts).toString("utf8");
          if (refused === null)
            this.letters.push(read(raw, { from, to: rcptTo.map((each) => each.address) }));
          done(refused);
        });
      },
      ...options,
    });
    server.on("error", () => undefined);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    this.server = server;
    this.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) =>
      this.server === undefined ? resolve() : this.server.close(resolve),
    );
  }

  private refusal(at: Exclude<Answer, "take">["at"]): Error | null {
    const { answer } = this;
    if (answer === "take" || answer.at !== at) return null;
    return Object.assign(new Error(answer.text), { responseCode: answer.code });
  }
}

type Envelope = Pick<Letter, "from" | "to">;
type Part = { headers: Record<string, string>; body: string };

function read(raw: string, { from, to }: Envelope): Letter {
  const whole = split(raw);
  const boundary = /boundary="?([^";]+)"?/iu.exec(whole.headers["content-type"] ?? "")?.[1];
  const parts = boundary === undefined ? [whole] : whole.body.split(`--${boundary}`).slice(1, -1).map(split);
  const isFile = ({ headers }: Part) => /^attachment/iu.test(headers["content-disposition"] ?? "");
  const files = parts.filter(isFile);
  const words = parts.find((part) => !isFile(part));
  return {
    ...{ from, to, headers: whole.headers, raw },
    text: words === undefined ? "" : decoded(words).toString("utf8").replaceAll("\r\n", "\n").trimEnd(),
    attachments: files.map((part) => ({
      name: fileName(part.headers["content-disposition"] ?? ""),
      type: (part.headers["content-type"] ?? "").split(";")[0] ?? "",
      bytes: decoded(part),
    })),
  };
}

function split(raw: string): Part {
  const [head = "", ...rest] = raw.replace(/^\r?\n/u, "").split("\r\n\r\n");
  const lines = head.replace(/\r\n[ \t]+/gu, " ").split("\r\n");
  const headers = lines.map((each) => {
    const [name = "", ...value] = each.split(":");
    return [name.toLowerCase(), encodedWords(value.join(":").trim())] as const;
  });
  return { headers: Object.fromEntries(headers), body: rest.join("\r\n\r\n") };
}

/** RFC 2047: a run of encoded words is one text, whose characters may be cut between them. */
function encodedWords(value: string): string {
  return value.replaceAll(/=\?utf-8\?[bq]\?[^?]*\?=(?:\s+=\?utf-8\?[bq]\?[^?]*\?=)*/giu, (run) => {
    const pieces = [...run.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/giu)];
    return Buffer.concat(pieces.map(([, how = "", text = ""]) => bytesOf(how, text))).toString("utf8");
  });
}

function bytesOf(how: string, text: string): Buffer {
  return how.toLowerCase() === "b" ? Buffer.from(text, "base64") : quoted(text.replaceAll("_", " "));
}

function decoded({ headers, body }: Part): Buffer {
  switch ((headers["content-transfer-encoding"] ?? "").toLowerCase()) {
    case "base64":
      return Buffer.from(body, "base64");
    case "quoted-printable":
      return quoted(body.replace(/=\r\n/gu, ""));
    default:
      return Buffer.from(body);
  }
}

function quoted(text: string): Buffer {
  const binary = text.replaceAll(/=([0-9A-F]{2})/giu, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Buffer.from(binary, "latin1");
}

/** RFC 2231 where the name is not ASCII, else the plain parameter. */
function fileName(disposition: string): string {
  const pieces = [...disposition.matchAll(/filename\*(?:\d+\*?)?=(?:utf-8'')?([^;\s]+)/giu)].map(
    ([, piece = ""]) => piece,
  );
  if (pieces.length > 0) return decodeURIComponent(pieces.join(""));
  return /filename="?([^";]+)"?/iu.exec(disposition)?.[1] ?? "";
}
