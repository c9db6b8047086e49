/** The part of gdal3.js (GDAL in WebAssembly) that is used here; its own types leave the memory file system out. */
declare module 'gdal3.js/node.js' {
  interface Dataset {
    pointer: number;
    path: string;
  }

  interface Gdal {
    open(path: string): Promise<{ datasets: Dataset[]; errors: unknown[] }>;
    close(dataset: Dataset): Promise<void>;
    ogr2ogr(dataset: Dataset, words: string[], name: string): Promise<{ local: string }>;
    Module: {
      FS: {
        writeFile(path: string, content: Uint8Array | string): void;
        readFile(path: string): Uint8Array<ArrayBuffer>;
        unlink(path: string): void;
        readdir(path: string): string[];
      };
    };
  }

  interface Config {
    /** Where the package is, from the working directory. */
    path: string;
    useWorker: false;
    logHandler: (line: string) => void;
    errorHandler: (line: string) => void;
  }

  // biome-ignore lint/style/noDefaultExport: as the package has it
  export default function initGdal(config: Config): Promise<Gdal>;
}
