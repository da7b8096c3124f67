import fc from "fast-check";

/**
 * The suite walks the same paths each time, so that a red test says something about the change that it came with.
 * `FC_SEED=$RANDOM npm test` walks others.
 */
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20_261_130) });

export { fc };
