import type * as english from '../en/fileReasons.ts';

/** Perché un file non si può leggere, secondo i codici del sistema, e che cosa fare. */
export const readingReasons: typeof english.readingReasons = {
  EACCES: 'non hai il permesso di leggerlo. Chiedi il permesso, o indica un altro file.',
  EPERM: 'non hai il permesso di leggerlo. Chiedi il permesso, o indica un altro file.',
  EIO: 'il disco segnala un errore. Riprova e, se succede ancora, controlla il disco.',
  ELOOP: 'i suoi collegamenti girano in tondo. Correggi o togli il collegamento.',
  EMFILE: 'ci sono troppi file aperti. Chiudi altri programmi e riprova.',
  ENFILE: 'ci sono troppi file aperti. Chiudi altri programmi e riprova.',
  ENAMETOOLONG: 'il percorso è più lungo di quanto il sistema permetta. Usa nomi più corti.',
  ENXIO: 'è un socket, non un file. Usa `-` per lo standard input.',
  ERR_INVALID_ARG_VALUE:
    'il nome contiene un carattere che nessun nome può contenere. Controlla il percorso.',
};

/** Perché un file non si può scrivere, secondo i codici del sistema, e che cosa fare. */
export const writingReasons: typeof english.writingReasons = {
  EACCES: "lì non hai il permesso di scrivere. Chiedi il permesso, o scrivi in un'altra cartella.",
  EPERM: "lì non hai il permesso di scrivere. Chiedi il permesso, o scrivi in un'altra cartella.",
  EROFS: 'il disco è in sola lettura. Scrivi su un altro disco.',
  ENOSPC: 'il disco è pieno. Libera spazio e riprova.',
  EDQUOT: 'la tua quota di disco è esaurita. Libera spazio e riprova.',
  EFBIG: 'è più grande di quanto il disco permetta per un file. Scrivi su un altro disco.',
  EIO: 'il disco segnala un errore. Controlla il disco, o scrivi su un altro.',
  ENOENT: "la cartella non c'è. Creala prima, o controlla il percorso.",
  ENOTDIR: 'una parte del percorso è un file, non una cartella. Controlla il percorso.',
  EEXIST: "dove serve una cartella c'è già qualcos'altro. Controlla il percorso.",
  EISDIR: 'è una cartella. Indica un file al suo interno.',
  ELOOP: 'i suoi collegamenti girano in tondo. Correggi o togli il collegamento.',
  EMFILE: 'ci sono troppi file aperti. Chiudi altri programmi e riprova.',
  ENFILE: 'ci sono troppi file aperti. Chiudi altri programmi e riprova.',
  ENAMETOOLONG: 'il percorso è più lungo di quanto il sistema permetta. Usa nomi più corti.',
  EBUSY: 'lo sta usando un altro programma. Chiudi quel programma e riprova.',
  EPIPE: 'il programma che doveva leggerlo è terminato. Riprova senza.',
  EBADF: 'lì non è aperto niente in scrittura. Indica invece un file.',
  ENXIO: 'è un socket, o una pipe che nessuno legge. Indica invece un file.',
  ERR_INVALID_ARG_VALUE:
    'il nome contiene un carattere che nessun nome può contenere. Controlla il percorso.',
};
