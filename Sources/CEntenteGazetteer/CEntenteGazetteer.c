#include "CEntenteGazetteer.h"

static const unsigned char gazetteer[] = {
#embed "entente.gazetteer"
};

const unsigned char *entente_gazetteer_bytes(void) { return gazetteer; }

size_t entente_gazetteer_count(void) { return sizeof gazetteer; }
