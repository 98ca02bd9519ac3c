interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
}

export function measure(
  manifest: Record<string, Chunk>,
  sizeOf: (file: string) => number,
): { page: string; bytes: number; limit: number }[];
