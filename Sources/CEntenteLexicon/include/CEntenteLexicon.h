// The compiled lexicon as read-only bytes inside the program (WordNet 3.0 data: see ../WORDNET-LICENSE).
#ifndef CENTENTE_LEXICON_H
#define CENTENTE_LEXICON_H

#include <stddef.h>

/// The first byte of the compiled lexicon; lives as long as the program.
const unsigned char *_Nonnull entente_lexicon_bytes(void);

/// The number of bytes of the compiled lexicon.
size_t entente_lexicon_count(void);

#endif
