import type { Compiler } from '../../lib/data/compiler';
import { compilerVersion } from '../../lib/data/compiler-version';

const load = async () => (await import('../../lib/data/compiler')).compiler;

/** The compiler of lib/text, read when it is first needed: the words of its languages are a third of the page's program. */
export const lateCompiler: Compiler = {
  version: compilerVersion,
  build: async (rows, about) => await (await load()).build(rows, about),
  open: async (buffer) => await (await load()).open(buffer),
  problems: async (buffer) => (await (await load()).problems?.(buffer)) ?? [],
};
