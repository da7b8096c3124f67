const waitMs = 2_000;

/** Where a short link to a map leads: one step, which nobody follows; null where it leads nowhere. Rejects after 2 s. */
export async function behindLink(link: string, ask: typeof fetch = fetch): Promise<string | null> {
  const response = await ask(link, {
    method: "HEAD",
    redirect: "manual",
    signal: AbortSignal.timeout(waitMs),
  });
  if (response.status >= 500 || response.status === 429) throw new Error(`status ${response.status}`);
  return response.headers.get("location");
}
