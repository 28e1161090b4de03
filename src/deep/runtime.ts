// The one place that names the runtime: a part of the program of its own, loaded only for a deep reading.
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { env, ready, setBackend } from '@tensorflow/tfjs-core';

export {
  add,
  matMul,
  mean,
  mul,
  relu,
  reshape,
  rsqrt,
  softmax,
  split,
  square,
  sub,
  type Tensor,
  tanh,
  tensor,
  tensor2d,
  tidy,
  transpose,
} from '@tensorflow/tfjs-core';

/**
 * Starts the runtime: WebAssembly in one thread, which gives the same numbers everywhere and is quick enough for a text.
 * @param folder where its `.wasm` files are
 */
export const start = async (folder: string): Promise<void> => {
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(folder.endsWith('/') ? folder : `${folder}/`);
  const { warn, error } = console;
  // It tells the console what it then throws or answers: the caller says it in the program's words.
  console.warn = console.error = () => {};
  try {
    if (!(await setBackend('wasm'))) throw new Error('WebAssembly did not start');
    await ready();
  } finally {
    Object.assign(console, { warn, error });
  }
};
