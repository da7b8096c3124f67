/** The languages every sentence of the desk exists in. Greek is the original. */
export type Language = "el" | "en";
