import { encodeFile, type Matrix } from './file.js';

/** The published model: what its folder has as `model.json` and `vocab.json`, and its shards one after the other. */
export interface Published {
  readonly model: {
    readonly weightsManifest: readonly {
      readonly weights: readonly {
        readonly name: string;
        readonly shape: readonly number[];
        readonly dtype: string;
      }[];
    }[];
  };
  readonly vocabulary: readonly (readonly [piece: string, score: number])[];
  readonly shards: Uint8Array;
}

/** Our names for the published ones; each stands in one of them only. */
const namesOf = (at: number): readonly (readonly [string, readonly string[]])[] => {
  const layer = `Layer_${at}/TransformerLayer`;
  const norm = `Encode/${layer}/layer_prepostprocess/layer_norm/layer_norm`;
  return [
    [`${at}.norm1.weights`, [`${norm}_scale`]],
    [`${at}.norm1.bias`, [`${norm}_bias`]],
    [`${at}.norm2.weights`, [layer, 'FFN/layer_prepostprocess/layer_norm/layer_norm_scale']],
    [`${at}.norm2.bias`, [layer, 'FFN/layer_prepostprocess/layer_norm/layer_norm_bias']],
    [`${at}.qkv.weights`, [layer, 'qkv_transform_single/kernel']],
    [`${at}.qkv.bias`, [layer, 'qkv_transform_single/bias']],
    [`${at}.out.weights`, [layer, 'output_transform_single/kernel']],
    [`${at}.out.bias`, [layer, 'output_transform_single/bias']],
    [`${at}.in4.weights`, [`TransformerStack/${layer}/FFN/conv1/Tensordot/Reshape_1`]],
    [`${at}.in4.bias`, [layer, 'FFN/conv1/bias']],
    [`${at}.out4.weights`, [`TransformerStack/${layer}/FFN/conv2/Tensordot/Reshape_1`]],
    [`${at}.out4.bias`, [layer, 'FFN/conv2/bias']],
  ];
};
const names: readonly (readonly [string, readonly string[]])[] = [
  ...namesOf(0),
  ...namesOf(1),
  ['0.around.weights', ['Layer_0/TransformerLayer/dense/kernel']],
  ['0.around.bias', ['Layer_0/TransformerLayer/dense/bias']],
  ['last.weights', ['tanh_layer_0/weights']],
  ['last.bias', ['tanh_layer_0/bias']],
  ['waves', ['TimingSignal/ExpandDims_1']],
  ['words', ['module/Embeddings_en']],
];

/** The encoder in one file, a byte a weight: a quarter of what is published. @throws when a weight is missing there */
export const packed = ({ model, vocabulary, shards }: Published): Uint8Array => {
  const published = new Map<string, Matrix>();
  let at = 0;
  for (const { weights } of model.weightsManifest)
    for (const { name, shape, dtype } of weights) {
      const bytes = 4 * shape.reduce((product, length) => product * length, 1);
      // Ones stand for axes that the published graph needs and a matrix does not.
      const plain = shape.filter((length) => length !== 1);
      if (dtype === 'float32')
        published.set(name, {
          shape: plain,
          values: new Float32Array(new Uint8Array(shards.subarray(at, at + bytes)).buffer),
        });
      at += bytes;
    }
  const matrices = names.map(([ours, parts]): [string, Matrix] => {
    const found = [...published].filter(([name]) => parts.every((part) => name.includes(part)));
    const [, matrix] = found[0] ?? [];
    if (!matrix || found.length > 1) throw new Error(`the published encoder has not one ${ours}`);
    return [ours, matrix];
  });
  const scores = { shape: [vocabulary.length], values: Float32Array.from(vocabulary, ([, score]) => score) };
  return encodeFile(
    { pieces: vocabulary.map(([piece]) => piece) },
    { ...Object.fromEntries(matrices), scores },
    (name) => (name === 'words' ? 'rows' : name.endsWith('.weights') && !name.includes('norm') ? 'columns' : 'plain'),
  );
};
