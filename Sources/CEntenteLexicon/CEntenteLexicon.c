#include "CEntenteLexicon.h"

static const unsigned char lexicon[] = {
#embed "entente.lexicon"
};

const unsigned char *entente_lexicon_bytes(void) { return lexicon; }

size_t entente_lexicon_count(void) { return sizeof lexicon; }
