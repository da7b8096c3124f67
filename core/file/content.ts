/** What is to be kept: all of it at once, or as it comes. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>;

/** The largest file that is kept, in bytes; a video may be larger. */
export const largestFile = 20 * 1024 * 1024;
export const largestVideo = 50 * 1024 * 1024;

/** What is kept as it came, by its kind, and how it is called on disk. Photos become JPEG. */
export const keptAsTheyAre: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "audio/mpeg": "mp3",
  "audio/wav": "wav",
  "audio/ogg": "ogg",
  "audio/opus": "opus",
  "audio/mp4": "m4a",
  "audio/x-m4a": "m4a",
  "audio/aac": "aac",
  "audio/amr": "amr",
  "video/mp4": "mp4",
  "video/x-m4v": "m4v",
  "video/quicktime": "mov",
  "video/3gpp": "3gp",
  "video/webm": "webm",
};

/** How many bytes of such a file are kept at most. */
export function largestOf(mime: string | null): number {
  return mime?.startsWith("video/") === true ? largestVideo : largestFile;
}
