export const fineThreat: readonly string[] = [];
