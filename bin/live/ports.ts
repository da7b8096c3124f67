import { createSocket } from "node:dgram";
import { createServer } from "node:net";

/** Where the server is asked, and the one port over which pictures and sound go. */
export type Ports = { port: number; udp: number };

const host = "127.0.0.1";

/** Two that nobody listens on. */
export async function newPorts(): Promise<Ports> {
  const [port, udp] = await Promise.all([tcp(0), datagrams(0)]);
  if (port === null || udp === null) throw new Error("no free port on this machine");
  return { port, udp };
}

/** Whether both can be had. */
export async function isFree({ port, udp }: Ports): Promise<boolean> {
  return !(await Promise.all([tcp(port), datagrams(udp)])).includes(null);
}

function tcp(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(null));
    probe.listen(wanted, host, () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === "object" ? address.port : null));
    });
  });
}

function datagrams(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createSocket("udp4");
    probe.once("error", () => resolve(null));
    probe.bind(wanted, host, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
