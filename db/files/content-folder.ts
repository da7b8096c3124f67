/** Names of the folders that contents lie in; a disk of its own may keep others beside them, such as `lost+found`. */
export const contentFolder = /^[0-9a-f]{2}$/u;
