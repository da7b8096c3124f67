const rate = 8000;
const hertz = 330;
const loudness = 40;

/**
 * A recording for a terminal that has no microphone: a soft hum of so many seconds that comes and goes like syllables.
 * WAV, 8000 Hz, 8 bit, mono.
 */
export function humming(seconds: number): Uint8Array {
  const samples = Math.round(seconds * rate);
  const file = Buffer.alloc(44 + samples);
  file.write("RIFF", 0, "latin1");
  file.writeUInt32LE(36 + samples, 4);
  file.write("WAVEfmt ", 8, "latin1");
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write("data", 36, "latin1");
  file.writeUInt32LE(samples, 40);
  for (let index = 0; index < samples; index += 1) {
    const time = index / rate;
    const syllable = Math.abs(Math.sin(Math.PI * 2.5 * time));
    file[44 + index] = 128 + Math.round(loudness * syllable * Math.sin(2 * Math.PI * hertz * time));
  }
  return file;
}
