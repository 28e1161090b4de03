/**
 * How the texts of templates begin, as the rule about ready-made lines compares it: the build puts the list here, so that a
 * check of another text need not read them. Undefined where it was not built.
 */
export const openings: ReadonlySet<string> | undefined = undefined;
