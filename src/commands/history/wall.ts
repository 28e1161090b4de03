const two = (number: number): string => String(number).padStart(2, '0');

/** 'YYYY-MM-DDTHH:MM:SS' on the wall where this computer is, at an instant in milliseconds since 1970 UTC. */
export const wallTime = (utc: number): string => {
  const date = new Date(utc);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
};
